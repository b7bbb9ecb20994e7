/** The day by which comments expire. */
import { UsageError } from './settings.ts';

/** `2026-11-27`, in UTC; SOURCE_DATE_EPOCH (seconds, as reproducible builds set it) stands in for the clock. */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? '';
  if (epoch === '') return new Date().toISOString().slice(0, 10);
  const date = /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : null;
  if (date === null || Number.isNaN(date.getTime())) throw new UsageError(`SOURCE_DATE_EPOCH takes seconds since 1970, not "${epoch}"`);
  return date.toISOString().slice(0, 10);
}
