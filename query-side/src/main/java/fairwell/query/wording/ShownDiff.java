package fairwell.query.wording;

import fairwell.kernel.value.Money;
import fairwell.query.recomputation.SettlementDiff;
import fairwell.query.recomputation.SettlementDiff.Moved;
import fairwell.query.recomputation.SettlementDiff.MovedFlag;
import fairwell.query.recomputation.SettlementDiff.MovedLine;
import fairwell.query.recomputation.SettlementDiff.MovedPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moved in a settlement, in words. */
public record ShownDiff(boolean now, String title, @Nullable String net, List<ShownMove> lines) {

  private static final int SHOWN_OF_VERSION = 16;

  public ShownDiff {
    lines = List.copyOf(lines);
  }

  /** One line, from what to what, and why. */
  public record ShownMove(String name, String amounts, List<String> causes) {}

  public static ShownDiff of(SettlementDiff diff, Wording words) {
    boolean now = diff.to() == 0;
    return new ShownDiff(
        now,
        now
            ? words.text("moved.now", Integer.toString(diff.from()))
            : words.text(
                "moved.between", Integer.toString(diff.from()), Integer.toString(diff.to())),
        net(diff, words),
        lines(diff, words));
  }

  /** From the real settlement to what was only tried out. */
  public static ShownDiff whatIf(SettlementDiff diff, Wording words) {
    return new ShownDiff(
        false,
        diff.from() == 0
            ? words.text("moved.whatIfNow")
            : words.text("moved.whatIf", Integer.toString(diff.from())),
        net(diff, words),
        lines(diff, words));
  }

  private static @Nullable String net(SettlementDiff diff, Wording words) {
    Money before = diff.netBefore();
    Money after = diff.netAfter();
    return before == null || after == null
        ? null
        : words.text("moved.net", words.money(before), words.money(after));
  }

  private static List<ShownMove> lines(SettlementDiff diff, Wording words) {
    List<ShownMove> lines = new ArrayList<>();
    String refusal = diff.refusal();
    if (refusal != null) {
      lines.add(new ShownMove(words.text("moved.refused"), refusal, List.of()));
    }
    diff.lines().forEach(line -> lines.add(line(line, words)));
    diff.parts().forEach(part -> lines.add(part(part, words)));
    diff.flags().forEach(flag -> lines.add(flag(flag, words)));
    inputs(words.text("moved.nowUnknown"), diff.nowUnknown(), lines, words);
    inputs(words.text("moved.nowKnown"), diff.nowKnown(), lines, words);
    return lines;
  }

  private static void inputs(
      String title, List<String> inputs, List<ShownMove> lines, Wording words) {
    if (!inputs.isEmpty()) {
      List<String> names =
          inputs.stream().map(input -> words.wordBeforeColon("input", input)).toList();
      lines.add(new ShownMove(title, String.join(words.comma(), names), List.of()));
    }
  }

  private static ShownMove line(MovedLine line, Wording words) {
    return new ShownMove(
        words.wordBeforeColon("line", line.line()),
        words.text("moved.fromTo", money(line.before(), words), money(line.after(), words)),
        causes(line, words));
  }

  /** What moved a line. */
  static List<String> causes(MovedLine line, Wording words) {
    return line.causes().stream().map(cause -> cause(cause, words)).toList();
  }

  private static ShownMove part(MovedPart part, Wording words) {
    boolean amounts = part.before() != null || part.after() != null;
    return new ShownMove(
        partName(part, words),
        amounts
            ? words.text("moved.fromTo", money(part.before(), words), money(part.after(), words))
            : "",
        part.causes().stream().map(cause -> cause(cause, words)).toList());
  }

  private static String partName(MovedPart part, Wording words) {
    return switch (part.part()) {
      case DUE_PAYMENT -> words.text("moved.due", words.word("Purpose", part.name()));
      case EMPLOYER_CONTRIBUTION ->
          words.text("moved.contribution", words.wordBeforeColon("ContributionKind", part.name()));
      case BENEFIT -> words.text("moved.benefit", words.word("Benefit", part.name()));
    };
  }

  private static ShownMove flag(MovedFlag flag, Wording words) {
    String says = words.word("flag", flag.flag());
    return new ShownMove(
        flag.before() == flag.after()
            ? words.text("moved.flag", says)
            : flag.after() ? words.text("moved.raised", says) : words.text("moved.gone", says),
        "",
        flag.causes().stream().map(cause -> fact(cause, words)).toList());
  }

  /** A fact behind a flag: what it is and its day. */
  private static String fact(Moved cause, Wording words) {
    String name = words.wordBeforeColon("fact", cause.name());
    return cause.after() == null
        ? words.text("moved.factGone", name)
        : words.text("moved.fact", name);
  }

  private static String money(@Nullable Money money, Wording words) {
    return money == null ? words.text("moved.none") : words.money(money);
  }

  private static String cause(Moved cause, Wording words) {
    String before = cause.before();
    String after = cause.after();
    return switch (cause.kind()) {
      case INPUT ->
          words.text(
              "moved.input", input(cause.name(), words), value(before, words), value(after, words));
      case SOURCE ->
          words.text(
              "moved.source",
              words.wordBeforeColon("input", cause.name()),
              shown(before, words),
              shown(after, words));
      case PACK ->
          words.text("moved.pack", cause.name(), shown(before, words), shown(after, words));
      case RULE -> words.text("moved.rule", shown(before, words), shown(after, words));
    };
  }

  /** What an input is called, or what a benefit found. */
  private static String input(String name, Wording words) {
    String known = words.wordBeforeColon("input", name);
    return known.equals(name) ? words.word("finding", name) : known;
  }

  private static String value(@Nullable String value, Wording words) {
    return value == null ? words.text("moved.none") : said(value, words);
  }

  private static String said(String value, Wording words) {
    String named = words.word("WaitsFor", value);
    return named.equals(value) ? words.value(value) : named;
  }

  /** A pack's version with the beginning of its hash, a rule, an event. */
  private static String shown(@Nullable String value, Wording words) {
    if (value == null) {
      return words.text("moved.none");
    }
    int hash = value.indexOf(" (");
    return hash < 0 || value.length() < hash + SHOWN_OF_VERSION
        ? value
        : value.substring(0, hash + SHOWN_OF_VERSION) + "…)";
  }
}
