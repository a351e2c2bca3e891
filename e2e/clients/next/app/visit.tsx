'use client';

import type { ComityVisit } from '@comity/components';
import type {} from '@comity/components/types/react';
import type { Dataset } from '@comity/core';
import { useEffect, useRef, useState } from 'react';

export function Visit({ dataset, fallback }: { dataset: Dataset; fallback: string }) {
  const [heard, setHeard] = useState('');
  const visit = useRef<ComityVisit>(null);

  // React gives neither properties nor listeners to a custom element that the server has written, so they are given here.
  useEffect(() => {
    const element = visit.current;
    if (!element) return;
    const listen = (event: Event) => setHeard(event.type);
    element.addEventListener('comity-ready', listen);
    element.data = dataset;
    // In the browser only: the server needs no element.
    void import('@comity/components/visit/define');
    return () => element.removeEventListener('comity-ready', listen);
  }, [dataset]);

  return (
    <main>
      <button id="language" type="button" onClick={() => (document.documentElement.lang = 'az')}>
        Azərbaycanca
      </button>
      <output id="heard">{heard}</output>
      <comity-visit
        ref={visit}
        record-id="visit"
        heading-level={1}
        dangerouslySetInnerHTML={{ __html: fallback }}
      />
    </main>
  );
}
