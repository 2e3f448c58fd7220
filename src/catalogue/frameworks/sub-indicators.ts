import type { SubIndicator } from './framework.js';

/** Parts of indicators 9 and 10 from fiscal year 2562 to 2565. Sources: two websites' code, nongkhao.go.th, nongtaoubon.go.th. */
export const subIndicatorsTo2565: readonly SubIndicator[] = [
  { number: '9.1', name: 'ข้อมูลพื้นฐาน', confidence: 'verified' },
  { number: '9.2', name: 'การบริหารงาน', confidence: 'verified' },
  { number: '9.3', name: 'การบริหารเงินงบประมาณ', confidence: 'verified' },
  { number: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล', confidence: 'verified' },
  { number: '9.5', name: 'การส่งเสริมความโปร่งใส', confidence: 'verified' },
  { number: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริต', confidence: 'verified' },
  { number: '10.2', name: 'มาตรการภายในเพื่อป้องกันการทุจริต', confidence: 'verified' },
];

/**
 * Parts of indicators 9 and 10 in fiscal year 2566. Sources: banrubpraek-school and ban-samyaek; for 9.3 sakonarea1.go.th,
 * horwang.ac.th/oit66/9-3.htm, sites.google.com/dusitaram.ac.th/oit-dusitaram-2566 and hia.anamai.moph.go.th. One school,
 * 75010020.skm.go.th, names 10.2 มาตรการส่งเสริมคุณธรรมและความโปร่งใส.
 */
export const subIndicators2566: readonly SubIndicator[] = [
  { number: '9.1', name: 'ข้อมูลพื้นฐาน', confidence: 'verified' },
  { number: '9.2', name: 'การบริหารงาน', confidence: 'verified' },
  { number: '9.3', name: 'การจัดซื้อจัดจ้าง', confidence: 'verified' },
  { number: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล', confidence: 'verified' },
  { number: '9.5', name: 'การส่งเสริมความโปร่งใส', confidence: 'verified' },
  { number: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริต', confidence: 'verified' },
  { number: '10.2', name: 'มาตรการภายในเพื่อป้องกันการทุจริต', confidence: 'title-contradicted' },
];

/**
 * Parts of indicators 9 and 10 in fiscal year 2567. Sources: Paper.vue of github.com/pongvarid/upoit @23efc97, which shortens 9.2 to
 * การบริหารงานและงบประมาณ; for 9.1 and 9.2 also sites.google.com/khukhan.ac.th/kks-oit-2567 and suphannapoom-ita2024.
 */
export const subIndicators2567: readonly SubIndicator[] = [
  { number: '9.1', name: 'ข้อมูลพื้นฐาน', confidence: 'verified' },
  { number: '9.2', name: 'การบริหารงานและการใช้จ่ายงบประมาณ', confidence: 'verified' },
  { number: '9.3', name: 'การจัดซื้อจัดจ้าง', confidence: 'single-source' },
  { number: '9.4', name: 'การบริหารและพัฒนาทรัพยากรบุคคล', confidence: 'single-source' },
  { number: '9.5', name: 'การส่งเสริมความโปร่งใส', confidence: 'single-source' },
  { number: '10.1', name: 'การดำเนินการเพื่อป้องกันการทุจริตในประเด็นสินบน', confidence: 'single-source' },
  { number: '10.2', name: 'การส่งเสริมคุณธรรมและความโปร่งใส', confidence: 'single-source' },
];
