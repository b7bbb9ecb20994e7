/** The contract of a rule. One rule is one file under rules/, with its texts and examples; the tests run the examples. */
import type { Needs } from '../inference/needs.js';
import type { Sandbox } from '../model/sandbox.js';
import type { LoadedFile, Unit, UnreadReason } from '../model/unit.js';
import type { Manager } from '../model/value.js';
import type { CheckField } from '../systemd/checks.js';
import type { Span } from '../text/position.js';
import type { Category, Confidence, Fix, Related, Severity } from './finding.js';
import type { Suppression } from './suppression.js';
/** A unit file of an example, shown on the rule's page and run by the tests. */
export interface Example {
    /** The text of the unit. */
    readonly unit: string;
    /** File name where it matters (a template, a socket); `example.service` otherwise. */
    readonly name?: string;
    /** A drop-in of the unit, where the rule is about one. */
    readonly dropIn?: string;
    /** A file beside the unit that systemd does not read, where the rule is about such. */
    readonly unread?: {
        readonly path: string;
        readonly text: string;
        readonly reason: UnreadReason;
    };
    /** The manager that runs it, where that is the user's; the system manager otherwise. */
    readonly manager?: Manager;
    /** Targets for which the example holds; all verified ones by default. */
    readonly targets?: readonly number[];
}
export interface BadExample extends Example {
    /** Lines (from 1) at which this rule, and no other line, reports; of the drop-in where there is one. */
    readonly lines: readonly number[];
}
export interface GoodExample extends Example {
    /** Why the rule is silent here. */
    readonly because: string;
}
/** Texts of the rule's page; Markdown, sentences of our own. */
export interface RuleDocs {
    /** What the setting does, or what the rule looks for. */
    readonly what: string;
    /** Why it matters: what an attacker gains, what goes wrong. */
    readonly why: string;
    /** What may break when the advice is followed, and how that looks. */
    readonly breaks: string;
    /** What to write, with alternatives where the full setting does not fit. */
    readonly fix: string;
    /** Manual pages and documents, such as `systemd.exec(5)`. */
    readonly seeAlso: readonly string[];
}
interface RuleHead {
    /** Kebab-case; the name of the file, of the page and, in camel case, of the export. */
    readonly id: string;
    /** One line for lists: what is wrong when the rule reports. */
    readonly summary: string;
    /** Version of unitlint that brought the rule. */
    readonly since: string;
    readonly severity: Severity;
    readonly confidence: Confidence;
    /** Pedantic rules run only when they are selected. */
    readonly persona: 'regular' | 'pedantic';
}
/** What a rule file exports beside the rule, as `page`: texts and examples, which a run that only lints never loads. */
export interface RulePage {
    readonly docs: RuleDocs;
    readonly examples: {
        readonly bad: readonly BadExample[];
        readonly good: readonly GoodExample[];
    };
}
/** One scored check: how bad the sandbox is in its eyes. */
export interface CheckRow {
    readonly field: CheckField;
    /** From 0 (good) to the range of the check; null when it does not apply. */
    readonly badness: (sandbox: Sandbox) => number | null;
    /** Which of several texts systemd prints for one badness; it decides the printed order. Empty for a single text. */
    readonly variant?: (sandbox: Sandbox, badness: number | null) => string;
}
/** A rule about one directive whose checks make up the exposure. The engine derives its findings from the checks. */
export interface ExposureRule extends RuleHead {
    readonly category: 'exposure';
    /** The directive that the finding is about, and older or neighbouring ones that decide the same checks. */
    readonly directives: readonly [string, ...string[]];
    readonly checks: readonly CheckRow[];
    /** What is open while the directive is not set: a clause that fits a table row (at most 45 characters). */
    readonly exposes: string;
    /** The same while it is set, but not as tight as it could be. */
    readonly partly?: string | undefined;
    /** What following the advice may break: at most 45 characters. */
    readonly risk: string;
    /** Lines (`Key=value`) to add, given the present state and what the service needs. */
    readonly advice: (sandbox: Sandbox, needs: () => Needs) => readonly string[];
}
/** A report of a lint rule: the message is one of the rule's own, with its blanks filled in. */
export interface Report<MessageId extends string> {
    readonly message: MessageId;
    readonly data?: Readonly<Record<string, string>>;
    readonly file: LoadedFile;
    readonly span: Span;
    readonly related?: readonly Related[];
    /** What to do, where it is more precise than the rule's own `help`. */
    readonly help?: string;
    /** More or less severe than the rule usually is. */
    readonly severity?: Severity;
    /** Surer or less sure than the rule usually is. */
    readonly confidence?: Confidence;
    readonly fixes?: readonly Fix[];
    readonly hardeningIgnored?: boolean;
}
/** An option of a rule, as plain data: configuration turns it into a schema, so that a rule needs none. */
export type OptionDescriptor = {
    readonly summary: string;
} & ({
    readonly kind: 'names';
    readonly default: readonly string[];
} | {
    readonly kind: 'integer';
    readonly default: number;
    readonly least: number;
    readonly most: number;
} | {
    readonly kind: 'switch';
    readonly default: boolean;
});
export type OptionDescriptors = Readonly<Record<string, OptionDescriptor>>;
/** The values of a rule's options: a list of names, a number, yes or no. */
export type OptionValues<Options extends OptionDescriptors = OptionDescriptors> = {
    readonly [Name in keyof Options]: Options[Name] extends {
        readonly kind: 'names';
    } ? readonly string[] : Options[Name] extends {
        readonly kind: 'integer';
    } ? number : Options[Name] extends {
        readonly kind: 'switch';
    } ? boolean : readonly string[] | number | boolean;
};
/** Option values by rule, where they are not the defaults. */
export type RuleOptions = ReadonlyMap<string, Readonly<Record<string, readonly string[] | number | boolean>>>;
export interface LintContext<MessageId extends string, Options extends OptionDescriptors = OptionDescriptors> {
    readonly unit: Unit;
    readonly options: OptionValues<Options>;
    /** The comments that leave findings out; empty for rules that run before it is known what became of them. */
    readonly suppressions: readonly Suppression[];
    /** The ids of all rules, whether they run or not. */
    readonly ruleIds: readonly string[];
    /** What the unit's settings add up to; null for a unit that systemd refuses and for types that run no program. */
    readonly sandbox: Sandbox | null;
    /** What the unit shows that the service must be able to do; read when it is first asked for. */
    readonly needs: () => Needs;
    readonly report: (report: Report<MessageId>) => void;
}
/** A rule that looks at the unit and reports. `check` is pure and synchronous. */
export interface LintRule<MessageId extends string = string, Options extends OptionDescriptors = OptionDescriptors> extends RuleHead {
    readonly category: Exclude<Category, 'exposure'>;
    /** Settings of which a unit has to set at least one for the rule to say anything; left out where it looks at every unit. */
    readonly about?: readonly string[] | undefined;
    /** Message texts; `{name}` is filled from the report's data. */
    readonly messages: Readonly<Record<MessageId, string>>;
    /** What to do, in one sentence. */
    readonly help: string;
    readonly options?: Options | undefined;
    /** A rule about comments that leave findings out runs after all others, once for all targets. */
    readonly stage?: 'suppressions' | undefined;
    readonly check: (context: LintContext<MessageId, Options>) => void;
}
export type Rule = ExposureRule | LintRule;
export declare const defineExposureRule: (rule: Omit<ExposureRule, 'category' | 'confidence' | 'persona'>) => ExposureRule;
/** Keeps message ids and options as types, so that a report with an unknown one does not compile. */
export declare const defineRule: <MessageId extends string, const Options extends OptionDescriptors = Record<never, never>>(rule: LintRule<MessageId, Options>) => LintRule;
/** The settings that a rule is about, where they are few. */
export declare function fewSettingsOf(rule: Rule): readonly string[];
/** The options of a rule; exposure rules have none. */
export declare const optionsOf: (rule: Rule) => OptionDescriptors;
export {};
