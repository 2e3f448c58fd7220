import * as z from 'zod';
import type { ListItem } from '../model/measure.js';
import { described, optionalText, says, text } from './described.js';
import { type ExactOptional, exactOptional, type Writable } from './exact-optional.js';

/** Any item of a printed list, with the lists inside it. */
type AnyListItem = z.ZodType<Writable<ListItem>, Writable<ListItem>>;

/** The fields of an item of a printed list, its own list left out. */
const itemFields = /* @__PURE__ */ (() => ({
  number: optionalText('เลขข้อตามที่พิมพ์ เป็นเลขอารบิก', 'number as printed, in Arabic digits'),
  text: text('ข้อความตามที่หน่วยงานเขียน', 'text as the agency wrote it'),
  none: exactOptional(z.literal(true).meta(says('ระบุว่าไม่มี', 'states that there is none'))),
}))();

/** An item of a printed list, with the lists inside it. */
export const listItemSchema: z.ZodObject<
  typeof itemFields & { items: ExactOptional<z.ZodArray<AnyListItem>> },
  z.core.$strict
> = /* @__PURE__ */ (() =>
  described('ข้อย่อย · list item', {
    ...itemFields,
    get items(): ExactOptional<z.ZodArray<AnyListItem>> {
      return nestedItems();
    },
  }))();

/** The fields that activities and outcomes have of a list item. */
export const listItemFields = /* @__PURE__ */ (() => ({
  ...itemFields,
  items: nestedItems(),
}))();

function nestedItems(): ExactOptional<z.ZodArray<AnyListItem>> {
  const item = z.lazy((): AnyListItem => listItemSchema);
  return exactOptional(z.array(item as AnyListItem).meta(says('รายการย่อย', 'list inside')));
}
