import * as z from 'zod/v4';
import type { ListItem } from '../model/measure.js';
import { described, optionalText, says, text } from './described.js';
import { type ExactOptional, exactOptional, type Writable } from './exact-optional.js';
import { ownMessage } from './messages/own-message.js';

/** The fields of an item of a printed list, its own list left out. */
const itemFields = /* @__PURE__ */ (() => ({
  number: optionalText('เลขข้อตามที่พิมพ์ เป็นเลขอารบิก', 'number as printed, in Arabic digits'),
  text: text('ข้อความตามที่หน่วยงานเขียน', 'text as the agency wrote it'),
  none: exactOptional(z.literal(true, { error: ownMessage }).meta(says('ระบุว่าไม่มี', 'states that there is none'))),
}))();

/** An item of a printed list, with the lists inside it. */
export const listItemSchema: z.ZodObject<
  {
    number: ExactOptional<z.ZodString>;
    text: z.ZodString;
    none: ExactOptional<z.ZodLiteral<true>>;
    items: ExactOptional<z.ZodArray<z.ZodType<Writable<ListItem>, Writable<ListItem>>>>;
  },
  z.core.$strict
> = /* @__PURE__ */ (() => described('ItaListItem', 'ข้อย่อย · list item', { ...itemFields, items: nestedItems() }))();

/** The fields that activities and outcomes have of a list item. */
export const listItemFields = /* @__PURE__ */ (() => ({ ...itemFields, items: nestedItems() }))();

function nestedItems(): ExactOptional<z.ZodArray<z.ZodType<Writable<ListItem>, Writable<ListItem>>>> {
  const item = z.lazy((): z.ZodType<Writable<ListItem>, Writable<ListItem>> => listItemSchema);
  return exactOptional(
    z
      .array(item as z.ZodType<Writable<ListItem>, Writable<ListItem>>, { error: ownMessage })
      .meta(says('รายการย่อย', 'list inside')),
  );
}
