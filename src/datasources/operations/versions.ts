/** What most operations of the core set were written against. An operation with a version of its own says so. */
export const CORE_VERSION = '2023-01-01';
