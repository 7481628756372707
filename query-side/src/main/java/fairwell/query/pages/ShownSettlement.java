package fairwell.query.pages;

import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.SourceRef;
import fairwell.query.explanation.Explaining;
import fairwell.query.explanation.LineExplanation;
import fairwell.query.explanation.LineExplanation.StatementFlag;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.Settlement.LineStanding;
import fairwell.query.settlement.Settlement.Remark;
import fairwell.query.settlement.Settlement.SettledLine;
import fairwell.query.settlement.Settlement.Standing;
import fairwell.query.settlement.Settlement.Version;
import fairwell.query.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One version of a settlement as its page shows it; each line opens to where it comes from.
 *
 * @param flags points about the whole statement, with the facts behind them
 */
record ShownSettlement(
    int version,
    String standing,
    String tone,
    String computed,
    @Nullable String issued,
    String net,
    @Nullable String unknown,
    List<StatementFlag> flags,
    List<ShownLine> lines,
    List<String> payments) {

  ShownSettlement {
    flags = List.copyOf(flags);
    lines = List.copyOf(lines);
    payments = List.copyOf(payments);
  }

  /**
   * One line.
   *
   * @param why where it comes from
   * @param inputs those that stand alone
   * @param groups inputs of one kind, for example the wages of twelve months
   * @param toCite the records the line rests on, one of which an answer names; absent unless a
   *     dispute waits for its answer
   */
  record ShownLine(
      LineExplanation why,
      String component,
      String amount,
      boolean negative,
      String standing,
      String tone,
      List<ShownInput> inputs,
      List<ShownGroup> groups,
      List<ShownPack> packs,
      List<ShownRemark> remarks,
      @Nullable String toCite) {}

  /** An objection or an answer. */
  record ShownRemark(String who, String at, String text, @Nullable String restsOn) {}

  /** The versions, the newest first; only that one is explained. */
  static List<ShownSettlement> of(
      Settlement settlement, Explaining explaining, Opened opened, Wording words) {
    return settlement.versions().reversed().stream()
        .map(version ->
            of(
                version,
                version.equals(settlement.current()) ? explaining.flags() : List.of(),
                version.equals(settlement.current())
                    ? version.lines().stream()
                        .map(line -> of(line, explaining, opened, words))
                        .toList()
                    : List.of(),
                explaining,
                words))
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

  private static ShownSettlement of(
      Version version,
      List<StatementFlag> flags,
      List<ShownLine> lines,
      Explaining explaining,
      Wording words) {
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
                    words.comma(), version.unknown().stream().map(explaining::unknown).toList())),
        flags,
        lines,
        version.payments().stream()
            .map(payment ->
                words.text(
                    "settlement.payment",
                    words.word(payment.component()),
                    words.money(payment.amount()),
                    words.day(payment.paidOn())))
            .toList());
  }

  private static ShownLine of(
      SettledLine settled, Explaining explaining, Opened opened, Wording words) {
    LineExplanation why = explaining.of(settled);
    return new ShownLine(
        why,
        words.word(settled.line().component()),
        words.money(why.amount()),
        why.amount().isNegative(),
        words.word(settled.standing()),
        tone(settled.standing()),
        ShownInput.single(why, words),
        ShownGroup.of(why, words),
        why.packs().stream().map(pack -> ShownPack.of(pack, words)).toList(),
        settled.remarks().stream().map(remark -> of(remark, opened, words)).toList(),
        settled.standing() == LineStanding.DISPUTED ? toCite(settled, words) : null);
  }

  private static @Nullable String toCite(SettledLine settled, Wording words) {
    String records =
        settled.line().sources().map(SourceRef::cited).distinct().collect(Collectors.joining(", "));
    return records.isEmpty() ? null : words.text("settlement.toCite", records);
  }

  private static ShownRemark of(Remark remark, Opened opened, Wording words) {
    String cited = remark.cited();
    return new ShownRemark(
        remark.by() == null
            ? words.text("settlement.objection")
            : words.text("settlement.answer", remark.by()),
        words.moment(remark.at()),
        opened.say(remark.text(), words),
        cited == null ? null : words.text("settlement.restsOn", cited));
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
