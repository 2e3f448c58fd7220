/**
 * Whether a text right before a year says that it is one of schools: an academic year runs from May to March, and its terms have the
 * number of their year behind a stroke. It is no fiscal year, and agrees with two of them.
 */
export const isAcademicYear = (before: string): boolean =>
  /(?:ปี(?:การ)?ศึกษา|ภาค(?:เรียน|การศึกษา)|เทอม)(?: ?(?:ที่|ต้น|ปลาย|ฤดูร้อน))? ?(?:[0-9๐-๙] ?[/-]? ?)?(?:พ\.ศ\. ?)?$/.test(
    before,
  );
