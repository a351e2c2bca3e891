import type {} from '@comity/components/types/react';
