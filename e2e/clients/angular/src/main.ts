import '@comity/components/visit/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { readDataset } from '@comity/core';
import file from './visit.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="language" type="button" (click)="switchLanguage()">Azərbaycanca</button>
    <output id="heard">{{ heard() }}</output>
    <comity-visit
      [data]="dataset"
      record-id="visit"
      [headingLevel]="1"
      (comity-ready)="heard.set($event.type)"
    >
      <p>The visit of October 2025.</p>
    </comity-visit>
  `,
})
class App {
  readonly dataset = readDataset(file).dataset;
  readonly heard = signal('');

  switchLanguage(): void {
    document.documentElement.lang = 'az';
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
