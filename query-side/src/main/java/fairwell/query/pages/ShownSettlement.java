package fairwell.query.pages;

import fairwell.kernel.law.Input;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.Settlement.LineStanding;
import fairwell.query.settlement.Settlement.Remark;
import fairwell.query.settlement.Settlement.SettledLine;
import fairwell.query.settlement.Settlement.Standing;
import fairwell.query.settlement.Settlement.Version;
import fairwell.query.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of a settlement as its page shows it; each line opens to where it comes from. */
record ShownSettlement(
    int version,
    String standing,
    String tone,
    String computed,
    @Nullable String issued,
    String net,
    @Nullable String unknown,
    List<ShownLine> lines,
    List<String> payments) {

  private static final int SHOWN_OF_HASH = 12;

  ShownSettlement {
    lines = List.copyOf(lines);
    payments = List.copyOf(payments);
  }

  /** One line. */
  record ShownLine(
      String id,
      String name,
      String component,
      String amount,
      boolean negative,
      String standing,
      String tone,
      String formula,
      List<ShownInput> inputs,
      String articles,
      List<String> packs,
      List<String> flags,
      List<ShownRemark> remarks) {}

  /** One input with its source. */
  record ShownInput(String name, String value, String source) {}

  /** An objection or an answer. */
  record ShownRemark(String who, String at, String text) {}

  /** The versions, the newest first. */
  static List<ShownSettlement> of(Settlement settlement, Opened opened, Wording words) {
    return settlement.versions().reversed().stream()
        .map(version -> of(version, opened, words))
        .toList();
  }

  /** The personal texts in it. */
  static List<PersonalText.Sealed> texts(Settlement settlement) {
    return settlement.versions().stream()
        .flatMap(version -> version.lines().stream())
        .flatMap(line -> line.remarks().stream())
        .map(Remark::text)
        .distinct()
        .toList();
  }

  private static ShownSettlement of(Version version, Opened opened, Wording words) {
    return new ShownSettlement(
        version.number(),
        words.word(version.standing()),
        tone(version.standing()),
        words.text(
            "settlement.computedAt",
            words.moment(version.computedAt()),
            Long.toString(version.factsUpTo())),
        version.issuedOn() == null
            ? null
            : words.text("settlement.issuedOn", words.day(version.issuedOn())),
        words.money(version.net()),
        version.unknown().isEmpty()
            ? null
            : words.text(
                "settlement.unknown",
                String.join(
                    words.comma(),
                    version.unknown().stream()
                        .map(code -> words.wordBeforeColon("input", code))
                        .toList())),
        version.lines().stream().map(line -> of(line, opened, words)).toList(),
        version.payments().stream()
            .map(payment ->
                words.text(
                    "settlement.payment",
                    words.word(payment.component()),
                    words.money(payment.amount()),
                    words.day(payment.paidOn())))
            .toList());
  }

  private static ShownLine of(SettledLine settled, Opened opened, Wording words) {
    Line line = settled.line();
    return new ShownLine(
        line.id(),
        words.wordBeforeColon("line", line.id()),
        words.word(line.component()),
        words.money(line.amount()),
        line.amount().isNegative(),
        words.word(settled.standing()),
        tone(settled.standing()),
        line.formula().contains(": ")
            ? words.wordBeforeColon("formula", line.formula())
            : line.formula(),
        line.inputs().stream().map(input -> of(input, words)).toList(),
        words.articles(String.join("; ", line.articles())),
        line.packs().stream().map(pack -> of(pack, words)).toList(),
        line.flags().stream().map(flag -> words.word("flag", flag)).toList(),
        settled.remarks().stream().map(remark -> of(remark, opened, words)).toList());
  }

  private static ShownInput of(Input input, Wording words) {
    return new ShownInput(
        words.wordBeforeColon("input", input.name()),
        words.value(input.value()),
        input.source() == null
            ? words.word("origin", input.origin())
            : words.text(
                "settlement.sourceEvent",
                input.source().streamId(),
                Long.toString(input.source().sequence())));
  }

  private static String of(PackRef pack, Wording words) {
    String hash = pack.contentHash();
    return words.text(
        "settlement.pack",
        pack.id(),
        pack.version(),
        hash.substring(0, Math.min(SHOWN_OF_HASH, hash.length())));
  }

  private static ShownRemark of(Remark remark, Opened opened, Wording words) {
    return new ShownRemark(
        remark.by() == null
            ? words.text("settlement.objection")
            : words.text("settlement.answer", remark.by()),
        words.moment(remark.at()),
        opened.say(remark.text(), words));
  }

  private static String tone(Standing standing) {
    return switch (standing) {
      case COMPUTED, ISSUED -> "now";
      case DISPUTED -> "bad";
      case CONFIRMED, PAID -> "done";
      case CONFIRMATION_WAIVED -> "warn";
      case SUPERSEDED -> "quiet";
    };
  }

  private static String tone(LineStanding standing) {
    return switch (standing) {
      case OPEN -> "quiet";
      case CONFIRMED -> "done";
      case DISPUTED -> "bad";
      case ANSWERED -> "warn";
    };
  }
}
