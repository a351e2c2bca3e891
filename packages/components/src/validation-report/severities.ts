import type { Severity } from '@comity/core';
import { errorIcon, infoIcon, warningIcon } from '../internal/icons.generated.js';

/** From the gravest to the lightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

export const severityIcons: Readonly<Record<Severity, string>> = {
  error: errorIcon,
  warning: warningIcon,
  hint: infoIcon,
};
