import type { SubIndicator } from './framework.js';

/** Parts of indicators 9 and 10 from fiscal year 2562 to 2566. Sources: two websites' code, nongkhao.go.th, nongtaoubon.go.th. */
export const subIndicatorsTo2566: readonly SubIndicator[] = [
  { number: '9.1', name: 'ข้อมูลพื้นฐาน', confidence: 'verified' },
  { number: '9.2', name: 'การบริหารงาน', confidence: 'verified' },
  { number: '9.3', name: 'การบริหารเงินงบประมาณ', confidence: 'verified' },
  { number: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล', confidence: 'verified' },
  { number: '9.5', name: 'การส่งเสริมความโปร่งใส', confidence: 'verified' },
  { number: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริต', confidence: 'verified' },
  { number: '10.2', name: 'มาตรการภายในเพื่อป้องกันการทุจริต', confidence: 'verified' },
];

/** Parts of indicators 9 and 10 in fiscal year 2567, 9.4 and 10.2 in the short form of the source, sakonarea1.go.th. */
export const subIndicators2567: readonly SubIndicator[] = [
  { number: '9.1', name: 'ข้อมูลพื้นฐาน', confidence: 'single-source' },
  { number: '9.2', name: 'การบริหารงาน', confidence: 'single-source' },
  { number: '9.3', name: 'การจัดซื้อจัดจ้าง', confidence: 'single-source' },
  { number: '9.4', name: 'การบริหารงานบุคคล', confidence: 'single-source' },
  { number: '9.5', name: 'การส่งเสริมความโปร่งใส', confidence: 'single-source' },
  { number: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริต', confidence: 'single-source' },
  { number: '10.2', name: 'มาตรการภายใน', confidence: 'single-source' },
];
