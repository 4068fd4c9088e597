/** What a list may weigh, in bytes: 500 items of 8 KB each, a page of Atlas's at its largest. */
export const LIST_BYTES = 4 * 1024 * 1024;

/** Where each item names its roles in every project: 100 keys in 500 projects are some 4 MB. */
export const LIST_WITH_ROLES_BYTES = 8 * 1024 * 1024;
