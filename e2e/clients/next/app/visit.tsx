'use client';

import type {} from '@comity/components/types/react';
import type { Dataset } from '@comity/core';
import { useEffect, useState } from 'react';

export function Visit({ dataset, fallback }: { dataset: Dataset; fallback: string }) {
  const [heard, setHeard] = useState('');

  // In the browser only: the server needs no element.
  useEffect(() => {
    void import('@comity/components/visit/define');
  }, []);

  return (
    <main>
      <button id="language" type="button" onClick={() => (document.documentElement.lang = 'az')}>
        Azərbaycanca
      </button>
      <output id="heard">{heard}</output>
      <comity-visit
        data={dataset}
        recordId="visit"
        record-id="visit"
        headingLevel={1}
        oncomity-ready={(event) => setHeard(event.type)}
        dangerouslySetInnerHTML={{ __html: fallback }}
      />
    </main>
  );
}
