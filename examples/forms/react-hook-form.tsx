// react-hook-form: Standard Schema by @hookform/resolvers. Each sentence stands below its field.
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { type FieldError, type FieldErrors, get, useForm } from 'react-hook-form';
import type * as z from 'zod';
import { type Work, workForm } from './work-form.js';

/** The fields of the page, by their place in the form. */
const labels = {
  budget: 'งบประมาณ (บาท)',
  startsOn: 'วันเริ่ม',
  fiscalYear: 'ปีงบประมาณ',
  'report.title': 'ชื่อรายงาน',
  'report.agency.name': 'หน่วยงาน',
  'report.agency.code': 'รหัสหน่วยงาน',
  'report.measures.0.title': 'มาตรการ',
  'report.measures.0.startsOn': 'วันเริ่มของมาตรการ',
} as const;

const names = Object.keys(labels) as (keyof typeof labels)[];

interface WorkPageProps {
  readonly form?: typeof workForm;
  readonly values: z.input<typeof workForm>;
  /** Gets satang, days and years. */
  readonly onSend: (work: Work) => void;
}

/** The page. */
export function WorkPage({ form = workForm, values, onSend }: WorkPageProps) {
  const { register, handleSubmit, formState } = useForm<z.input<typeof workForm>, unknown, Work>({
    resolver: standardSchemaResolver(form),
    defaultValues: values,
  });
  return (
    <form onSubmit={handleSubmit(onSend)}>
      {names.map((name) => (
        <label key={name}>
          {labels[name]}
          <input {...register(name)} />
          <output data-field={name}>{sentenceOf(formState.errors, name)}</output>
        </label>
      ))}
      <button type="submit">ส่ง</button>
    </form>
  );
}

function sentenceOf(errors: FieldErrors, name: string): string | undefined {
  const error: FieldError | undefined = get(errors, name);
  return error?.message;
}
