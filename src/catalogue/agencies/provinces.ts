/** A province (จังหวัด); Bangkok is counted among them. */
export interface Province {
  /** Two digits of TIS 1099, which agency codes and district codes begin with. */
  readonly code: string;
  /** Code of ISO 3166-2: `TH-30`. */
  readonly isoCode: string;
  /** Thai name without the word จังหวัด. */
  readonly name: string;
  readonly english: string;
  /** Other names in common use. */
  readonly variants?: readonly string[];
}

/**
 * The 77 provinces in the order of their codes. Three sources agree: `Geocode.xml` of github.com/Ahoerstemeier/tambon (TIS 1099),
 * `districts.json` of github.com/kongvut/thai-province-data, and `iso_3166-2.json` of Debian's iso-codes. English names differ
 * in their spaces only: ISO writes Phangnga and Lop Buri.
 */
export const provinces: readonly Province[] = [
  {
    code: '10',
    isoCode: 'TH-10',
    name: 'กรุงเทพมหานคร',
    english: 'Krung Thep Maha Nakhon',
    variants: ['กทม.', 'กทม', 'กรุงเทพฯ', 'กรุงเทพ', 'Bangkok'],
  },
  { code: '11', isoCode: 'TH-11', name: 'สมุทรปราการ', english: 'Samut Prakan' },
  { code: '12', isoCode: 'TH-12', name: 'นนทบุรี', english: 'Nonthaburi' },
  { code: '13', isoCode: 'TH-13', name: 'ปทุมธานี', english: 'Pathum Thani' },
  {
    code: '14',
    isoCode: 'TH-14',
    name: 'พระนครศรีอยุธยา',
    english: 'Phra Nakhon Si Ayutthaya',
    variants: ['อยุธยา', 'Ayutthaya'],
  },
  { code: '15', isoCode: 'TH-15', name: 'อ่างทอง', english: 'Ang Thong' },
  { code: '16', isoCode: 'TH-16', name: 'ลพบุรี', english: 'Lopburi' },
  { code: '17', isoCode: 'TH-17', name: 'สิงห์บุรี', english: 'Sing Buri' },
  { code: '18', isoCode: 'TH-18', name: 'ชัยนาท', english: 'Chai Nat' },
  { code: '19', isoCode: 'TH-19', name: 'สระบุรี', english: 'Saraburi' },
  { code: '20', isoCode: 'TH-20', name: 'ชลบุรี', english: 'Chon Buri' },
  { code: '21', isoCode: 'TH-21', name: 'ระยอง', english: 'Rayong' },
  { code: '22', isoCode: 'TH-22', name: 'จันทบุรี', english: 'Chanthaburi' },
  { code: '23', isoCode: 'TH-23', name: 'ตราด', english: 'Trat' },
  { code: '24', isoCode: 'TH-24', name: 'ฉะเชิงเทรา', english: 'Chachoengsao' },
  { code: '25', isoCode: 'TH-25', name: 'ปราจีนบุรี', english: 'Prachin Buri' },
  { code: '26', isoCode: 'TH-26', name: 'นครนายก', english: 'Nakhon Nayok' },
  { code: '27', isoCode: 'TH-27', name: 'สระแก้ว', english: 'Sa Kaeo' },
  { code: '30', isoCode: 'TH-30', name: 'นครราชสีมา', english: 'Nakhon Ratchasima' },
  { code: '31', isoCode: 'TH-31', name: 'บุรีรัมย์', english: 'Buri Ram' },
  { code: '32', isoCode: 'TH-32', name: 'สุรินทร์', english: 'Surin' },
  { code: '33', isoCode: 'TH-33', name: 'ศรีสะเกษ', english: 'Si Sa Ket' },
  { code: '34', isoCode: 'TH-34', name: 'อุบลราชธานี', english: 'Ubon Ratchathani' },
  { code: '35', isoCode: 'TH-35', name: 'ยโสธร', english: 'Yasothon' },
  { code: '36', isoCode: 'TH-36', name: 'ชัยภูมิ', english: 'Chaiyaphum' },
  { code: '37', isoCode: 'TH-37', name: 'อำนาจเจริญ', english: 'Amnat Charoen' },
  { code: '38', isoCode: 'TH-38', name: 'บึงกาฬ', english: 'Bueng Kan' },
  { code: '39', isoCode: 'TH-39', name: 'หนองบัวลำภู', english: 'Nong Bua Lam Phu' },
  { code: '40', isoCode: 'TH-40', name: 'ขอนแก่น', english: 'Khon Kaen' },
  { code: '41', isoCode: 'TH-41', name: 'อุดรธานี', english: 'Udon Thani' },
  { code: '42', isoCode: 'TH-42', name: 'เลย', english: 'Loei' },
  { code: '43', isoCode: 'TH-43', name: 'หนองคาย', english: 'Nong Khai' },
  { code: '44', isoCode: 'TH-44', name: 'มหาสารคาม', english: 'Maha Sarakham' },
  { code: '45', isoCode: 'TH-45', name: 'ร้อยเอ็ด', english: 'Roi Et' },
  { code: '46', isoCode: 'TH-46', name: 'กาฬสินธุ์', english: 'Kalasin' },
  { code: '47', isoCode: 'TH-47', name: 'สกลนคร', english: 'Sakon Nakhon' },
  { code: '48', isoCode: 'TH-48', name: 'นครพนม', english: 'Nakhon Phanom' },
  { code: '49', isoCode: 'TH-49', name: 'มุกดาหาร', english: 'Mukdahan' },
  { code: '50', isoCode: 'TH-50', name: 'เชียงใหม่', english: 'Chiang Mai' },
  { code: '51', isoCode: 'TH-51', name: 'ลำพูน', english: 'Lamphun' },
  { code: '52', isoCode: 'TH-52', name: 'ลำปาง', english: 'Lampang' },
  { code: '53', isoCode: 'TH-53', name: 'อุตรดิตถ์', english: 'Uttaradit' },
  { code: '54', isoCode: 'TH-54', name: 'แพร่', english: 'Phrae' },
  { code: '55', isoCode: 'TH-55', name: 'น่าน', english: 'Nan' },
  { code: '56', isoCode: 'TH-56', name: 'พะเยา', english: 'Phayao' },
  { code: '57', isoCode: 'TH-57', name: 'เชียงราย', english: 'Chiang Rai' },
  { code: '58', isoCode: 'TH-58', name: 'แม่ฮ่องสอน', english: 'Mae Hong Son' },
  { code: '60', isoCode: 'TH-60', name: 'นครสวรรค์', english: 'Nakhon Sawan' },
  { code: '61', isoCode: 'TH-61', name: 'อุทัยธานี', english: 'Uthai Thani' },
  { code: '62', isoCode: 'TH-62', name: 'กำแพงเพชร', english: 'Kamphaeng Phet' },
  { code: '63', isoCode: 'TH-63', name: 'ตาก', english: 'Tak' },
  { code: '64', isoCode: 'TH-64', name: 'สุโขทัย', english: 'Sukhothai' },
  { code: '65', isoCode: 'TH-65', name: 'พิษณุโลก', english: 'Phitsanulok' },
  { code: '66', isoCode: 'TH-66', name: 'พิจิตร', english: 'Phichit' },
  { code: '67', isoCode: 'TH-67', name: 'เพชรบูรณ์', english: 'Phetchabun' },
  { code: '70', isoCode: 'TH-70', name: 'ราชบุรี', english: 'Ratchaburi' },
  { code: '71', isoCode: 'TH-71', name: 'กาญจนบุรี', english: 'Kanchanaburi' },
  { code: '72', isoCode: 'TH-72', name: 'สุพรรณบุรี', english: 'Suphan Buri' },
  { code: '73', isoCode: 'TH-73', name: 'นครปฐม', english: 'Nakhon Pathom' },
  { code: '74', isoCode: 'TH-74', name: 'สมุทรสาคร', english: 'Samut Sakhon' },
  { code: '75', isoCode: 'TH-75', name: 'สมุทรสงคราม', english: 'Samut Songkhram' },
  { code: '76', isoCode: 'TH-76', name: 'เพชรบุรี', english: 'Phetchaburi' },
  { code: '77', isoCode: 'TH-77', name: 'ประจวบคีรีขันธ์', english: 'Prachuap Khiri Khan' },
  { code: '80', isoCode: 'TH-80', name: 'นครศรีธรรมราช', english: 'Nakhon Si Thammarat' },
  { code: '81', isoCode: 'TH-81', name: 'กระบี่', english: 'Krabi' },
  { code: '82', isoCode: 'TH-82', name: 'พังงา', english: 'Phang Nga' },
  { code: '83', isoCode: 'TH-83', name: 'ภูเก็ต', english: 'Phuket' },
  { code: '84', isoCode: 'TH-84', name: 'สุราษฎร์ธานี', english: 'Surat Thani' },
  { code: '85', isoCode: 'TH-85', name: 'ระนอง', english: 'Ranong' },
  { code: '86', isoCode: 'TH-86', name: 'ชุมพร', english: 'Chumphon' },
  { code: '90', isoCode: 'TH-90', name: 'สงขลา', english: 'Songkhla' },
  { code: '91', isoCode: 'TH-91', name: 'สตูล', english: 'Satun' },
  { code: '92', isoCode: 'TH-92', name: 'ตรัง', english: 'Trang' },
  { code: '93', isoCode: 'TH-93', name: 'พัทลุง', english: 'Phatthalung' },
  { code: '94', isoCode: 'TH-94', name: 'ปัตตานี', english: 'Pattani' },
  { code: '95', isoCode: 'TH-95', name: 'ยะลา', english: 'Yala' },
  { code: '96', isoCode: 'TH-96', name: 'นราธิวาส', english: 'Narathiwat' },
];
