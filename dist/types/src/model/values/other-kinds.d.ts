export declare const otherReaders: {};
