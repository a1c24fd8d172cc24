/** Numbers that the zip format fixes. Those of several bytes begin with the lowest. */
export const signatures = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 };
/** Of records, without the names and remarks that follow them. */
export const sizes = { end: 22, directory: 46, local: 30 };
export const flags = { encrypted: 1, utf8: 0x800 };
export const methods = { stored: 0, deflated: 8 };
