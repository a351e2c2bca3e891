import '@comity/components/visit/define';
import type { ComityVisit } from '@comity/components';
import { readDataset } from '@comity/core';
import { useEffect, useRef, useState } from 'react';
import file from './visit.json';

const { dataset } = readDataset(file);

export function App() {
  const [language, setLanguage] = useState('en');
  const [heard, setHeard] = useState('');
  const visit = useRef<ComityVisit>(null);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <main>
      <button id="language" type="button" onClick={() => setLanguage('az')}>
        Azərbaycanca
      </button>
      <output id="heard">{heard}</output>
      <comity-visit
        ref={visit}
        data={dataset}
        recordId="visit"
        headingLevel={1}
        oncomity-ready={(event) => setHeard(`${event.type} ${String(visit.current?.state)}`)}
        oncomity-error={(event) => setHeard(event.detail.message)}
      >
        <p>The visit of October 2025.</p>
      </comity-visit>
    </main>
  );
}
