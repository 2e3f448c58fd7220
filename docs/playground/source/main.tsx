import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Converter } from './converter.js';
import { type Language, LanguageContext } from './language.js';
import { ReportTab } from './report-tab.js';
import { Tabs } from './tabs.js';

function Playground() {
  const [language, setLanguage] = useState<Language>(navigator.language.startsWith('th') ? 'th' : 'en');
  const [tab, setTab] = useState<'report' | 'convert'>('report');
  const isThai = language === 'th';
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = isThai ? 'thai-ita: ทดลองใช้' : 'thai-ita: playground';
  }, [language, isThai]);
  return (
    <LanguageContext.Provider value={language}>
      <header>
        <h1>thai-ita</h1>
        <p>
          {isThai
            ? 'อ่าน ตรวจ และเปรียบเทียบรายงาน ITA ในหน้านี้ ไม่มีข้อมูลใดออกจากเครื่อง'
            : 'Reads, checks and compares ITA reports in this page. Nothing leaves your machine.'}
        </p>
        <fieldset class="languages">
          <legend class="unseen">{isThai ? 'ภาษา' : 'Language'}</legend>
          {(['th', 'en'] as const).map((each) => (
            <label key={each} lang={each}>
              <input type="radio" name="language" checked={language === each} onChange={() => setLanguage(each)} />
              {each === 'th' ? 'ไทย' : 'English'}
            </label>
          ))}
        </fieldset>
      </header>
      <main>
        <Tabs
          label={isThai ? 'งาน' : 'Job'}
          chosen={tab}
          onChoose={setTab}
          tabs={[
            { name: 'report', label: isThai ? 'รายงาน' : 'A report' },
            { name: 'convert', label: isThai ? 'เลข เงิน วันที่' : 'Numerals, money, dates' },
          ]}
        >
          {tab === 'report' ? <ReportTab language={language} /> : <Converter />}
        </Tabs>
      </main>
    </LanguageContext.Provider>
  );
}

render(<Playground />, document.body);
