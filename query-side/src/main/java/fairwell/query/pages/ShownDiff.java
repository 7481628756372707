package fairwell.query.pages;

import fairwell.kernel.value.Money;
import fairwell.query.recomputation.SettlementDiff;
import fairwell.query.recomputation.SettlementDiff.Moved;
import fairwell.query.recomputation.SettlementDiff.MovedLine;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moved in a settlement, as the page of its case shows it. */
record ShownDiff(boolean now, String title, @Nullable String net, List<ShownMove> lines) {

  private static final int SHOWN_OF_VERSION = 16;

  ShownDiff {
    lines = List.copyOf(lines);
  }

  /** One line, from what to what, and why. */
  record ShownMove(String name, String amounts, List<String> causes) {}

  static ShownDiff of(SettlementDiff diff, Wording words) {
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
        line.causes().stream().map(cause -> cause(cause, words)).toList());
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
              "moved.input",
              words.wordBeforeColon("input", cause.name()),
              value(before, words),
              value(after, words));
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

  private static String value(@Nullable String value, Wording words) {
    return value == null ? words.text("moved.none") : words.value(value);
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
