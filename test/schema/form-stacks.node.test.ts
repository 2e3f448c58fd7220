import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { act, createElement } from 'react';
import { set } from 'react-hook-form';
import { englishMessages } from 'thai-ita/schema';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { makeFastifyApp } from '../../examples/forms/fastify.js';
import { makeHonoApp } from '../../examples/forms/hono.js';
import { WorkPage } from '../../examples/forms/react-hook-form.js';
import { makeTrpcServer } from '../../examples/forms/trpc.js';
import { makeWorkForm, type workForm } from '../../examples/forms/work-form.js';

type Form = typeof workForm;
type Errors = Readonly<Record<string, string>>;

/** What a stack answers to what a page sends: the sentence of each field that is wrong, or nothing. */
type Stack = (form: Form, values: object) => Promise<Errors>;

const request = (path: string, values: object) =>
  new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(values),
  });

const hono: Stack = async (form, values) => {
  const response = await makeHonoApp(form).request(request('/works', values));
  const { errors = {} } = (await response.json()) as { errors?: Errors };
  expect(response.status).toBe(Object.keys(errors).length === 0 ? 200 : 400);
  return errors;
};

const fastify: Stack = async (form, values) => {
  const app = await makeFastifyApp(form);
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/works', payload: values });
  const { errors = {} } = JSON.parse(body) as { errors?: Errors };
  expect(statusCode).toBe(Object.keys(errors).length === 0 ? 200 : 400);
  return errors;
};

const trpc: Stack = async (form, values) => {
  const response = await makeTrpcServer(form)(request('/trpc/addWork', values));
  const { error } = (await response.json()) as { error?: { data: { errors: Errors } } };
  expect(response.status).toBe(error === undefined ? 200 : 400);
  return error?.data.errors ?? {};
};

/** A page in a window that is there for its time alone: tRPC refuses to serve where there is one. */
const reactHookForm: Stack = async (form, values) => {
  const window = new Window();
  for (const name of ['document', 'navigator', 'HTMLElement'] as const) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('window', window);
  const { createRoot } = await import('react-dom/client');
  const { document } = window;
  const page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page as unknown as Parameters<typeof createRoot>[0]);
  const onSend = vi.fn();
  // a form listens once its effects have run, which `act` waits for: a button that is there may be too early
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  await act(async () => root.render(createElement(WorkPage, { form, values: values as z.input<Form>, onSend })));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  page.querySelector('button')?.click();
  const shown = () =>
    [...page.querySelectorAll('[data-field]')].flatMap((place) =>
      place.textContent === '' ? [] : [[place.getAttribute('data-field'), place.textContent]],
    );
  await vi.waitFor(() => expect(shown().length + onSend.mock.calls.length).toBeGreaterThan(0), { timeout: 30_000 });
  const errors = Object.fromEntries(shown());
  root.unmount();
  await window.happyDOM.close();
  vi.unstubAllGlobals();
  return errors;
};

const stacks: Readonly<Record<string, Stack>> = { hono, fastify, trpc, reactHookForm };

const right = {
  budget: '๑๒,๕๐๐ บาท',
  startsOn: '1 ต.ค. 2565',
  fiscalYear: 'ปีงบประมาณ ๒๕๖๖',
  report: {
    agency: { name: 'อบต.ตัวอย่าง', code: '05810109' },
    title: 'รายงานผล',
    measures: [{ title: 'โปร่งใส', startsOn: '2022-10-01', activities: ['จัดทำแผน'] }],
  },
};

/** The values with one of them replaced, by its place in the form. */
function changed(field: string, input: string): object {
  const values = structuredClone(right);
  set(values, field, input);
  return values;
}

/** What is typed, where, and what must stand beside the field: by hand, of what the rules of the field are. */
const wrong: readonly (readonly [field: string, input: string, th: string, en: string])[] = [
  ['budget', '', 'ต้องกรอกข้อมูลนี้', 'This must be filled in.'],
  [
    'budget',
    '๖๐๐,๐๐๐ บาท',
    '"๖๐๐,๐๐๐ บาท" ต้องไม่มากกว่า 500,000.00 บาท',
    '"๖๐๐,๐๐๐ บาท" must not be more than 500,000.00 baht.',
  ],
  [
    'budget',
    '5,00',
    '"5,00" มีจุลภาคที่ไม่แบ่งทีละสามหลัก: "00" ควรเขียนว่า "500"',
    '"5,00" has commas that do not group the digits in threes: "00". Write "500".',
  ],
  [
    'startsOn',
    '31 ก.ย. 2566',
    '"31 ก.ย. 2566": เดือนกันยายนของปีนั้นไม่มีวันที่ 31',
    '"31 ก.ย. 2566": There is no day 31 in month 9 of that year.',
  ],
  ['startsOn', '1/10/2566', '"1/10/2566" ต้องไม่หลัง 30 กันยายน 2566', '"1/10/2566" must not be after 2023-09-30.'],
  [
    'fiscalYear',
    '2023',
    '"2023" ไม่ใช่ปีงบประมาณ พ.ศ. 2505–2999',
    '"2023" is not a fiscal year from 2505 to 2999 of the Buddhist era.',
  ],
  [
    'fiscalYear',
    '๒๕๖๖-๒๕๗๐',
    '"๒๕๖๖-๒๕๗๐" มีมากกว่าหนึ่งปี ต้องเป็นปีงบประมาณเดียว',
    '"๒๕๖๖-๒๕๗๐" has more than one year. This must be one fiscal year.',
  ],
  ['fiscalYear', '2561', '"2561" ต้องไม่ก่อน ปีงบประมาณ พ.ศ. 2562', '"2561" must not be before fiscal year 2562.'],
  ['report.agency.code', '581', 'ต้องเป็นเลขอารบิก 8 หลัก', 'This must be 8 Arabic digits.'],
  [
    'report.measures.0.startsOn',
    '2566-10-01',
    'ต้องเป็นวันที่ ค.ศ. แบบ 2023-09-30',
    'This must be a day of the common era such as 2023-09-30.',
  ],
];

describe.each(Object.entries(stacks))('%s', (_, answerOf) => {
  afterEach(() => void z.config({ customError: undefined }));

  test('takes a right form', async () => {
    expect(await answerOf(makeWorkForm(), right)).toEqual({});
  });

  test.each(wrong)('says in Thai what is wrong with %s %j', async (field, input, th) => {
    expect(await answerOf(makeWorkForm(), changed(field, input))).toEqual({ [field]: th });
  });

  test.each(wrong)('says in English what is wrong with %s %j', async (field, input, _th, en) => {
    z.config({ customError: englishMessages });
    expect(await answerOf(makeWorkForm('en'), changed(field, input))).toEqual({ [field]: en });
  });

  test('says it of every field at once', async () => {
    const all = { ...right, budget: '', startsOn: '', fiscalYear: '' };
    const said = 'ต้องกรอกข้อมูลนี้';
    expect(await answerOf(makeWorkForm(), all)).toEqual({ budget: said, startsOn: said, fiscalYear: said });
  });
});

test('the page of OpenAPI has the report as a component, and fields say what they take', async () => {
  const app = await makeFastifyApp();
  await app.ready();
  const page = JSON.stringify(app.swagger());
  expect(page).toContain('"ItaReportDraftInput":');
  expect(page).toContain('"format":"thai-baht"');
  expect(page).toContain('จำนวนเงินเป็นบาท เลขไทยหรือเลขอารบิก');
});

test.each(wrong)('the guide shows what is said of %s %j', (field, input, th) => {
  const guide = readFileSync('docs/forms.md', 'utf8');
  expect(guide).toContain(`| \`${field}\` | ${input || '(empty)'} | ${th} |`);
});
