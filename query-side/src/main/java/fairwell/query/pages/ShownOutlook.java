package fairwell.query.pages;

import fairwell.kernel.law.DuePayment;
import fairwell.kernel.law.EmployerCost;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.reason.ReasonCode;
import fairwell.kernel.law.reason.ReasonTexts;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.Settlement.Outlook;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the newest version of a settlement: when each part is due, what it costs, what
 * the leaver takes along, and how the papers are verified.
 *
 * @param gross what is due before anything is taken off
 * @param owed what the person owes; absent when nothing
 * @param cost absent where the reader is not to see it, or an older Fairwell computed the version
 */
record ShownOutlook(
    String gross,
    @Nullable String owed,
    List<ShownDue> schedule,
    @Nullable ShownCost cost,
    @Nullable ShownBenefits benefits,
    ShownReason reason,
    List<ShownPaper> papers) {

  ShownOutlook {
    schedule = List.copyOf(schedule);
    papers = List.copyOf(papers);
  }

  /** One payment of the schedule. */
  record ShownDue(
      String what,
      String to,
      String amount,
      String when,
      String articles,
      List<String> packs,
      List<String> flags) {}

  /** What the employer pays in all, as far as it is known. */
  record ShownCost(String known, List<ShownPart> parts, @Nullable String unknown) {}

  /** A part of it. */
  record ShownPart(String name, String amount, String formula, List<String> flags) {}

  /** What the papers say of the reason. */
  record ShownReason(
      String certificate, String clause, String insuranceForm, String unemployment) {}

  /** A paper with its fingerprint. */
  record ShownPaper(String name, String on, String ground, String sha256, String verify) {}

  /** Of the newest version, when there is one. */
  static @Nullable ShownOutlook of(Settlement settlement, boolean inside, Wording words) {
    Settlement.Version version = settlement.current();
    if (version == null) {
      return null;
    }
    Outlook outlook = version.outlook();
    EmployerCost cost = inside ? outlook.employerCost() : null;
    return new ShownOutlook(
        words.money(outlook.gross()),
        outlook.owedByLeaver().isZero()
            ? null
            : words.text("outlook.owed", words.money(outlook.owedByLeaver())),
        outlook.schedule().stream().map(due -> due(due, settlement.handedOverOn(), words)).toList(),
        cost == null ? null : cost(cost, words),
        outlook.benefits() == null ? null : ShownBenefits.of(outlook.benefits(), words),
        reason(version.ground(), words),
        settlement.papers().stream().map(paper -> paper(paper, words)).toList());
  }

  private static ShownDue due(DuePayment due, @Nullable LocalDate handedOverOn, Wording words) {
    return new ShownDue(
        words.word(due.purpose()),
        words.word(due.purpose().recipient()),
        words.money(due.amount()),
        when(due, handedOverOn, words),
        words.articles(String.join("; ", due.articles())),
        due.packs().stream().map(pack -> pack(pack, words)).toList(),
        due.flags().stream().map(flag -> words.word("flag", flag)).toList());
  }

  private static String when(DuePayment due, @Nullable LocalDate handedOverOn, Wording words) {
    LocalDate day = due.dueOn();
    if (day != null) {
      return due.times() == 1
          ? words.text("outlook.by", words.day(day))
          : words.text("outlook.monthly", Integer.toString(due.times()), words.day(day));
    }
    if (due.waitsFor() == DuePayment.WaitsFor.HANDOVER && handedOverOn != null) {
      return words.text("outlook.by", words.day(handedOverOn));
    }
    return words.word(due.waitsFor());
  }

  private static ShownCost cost(EmployerCost cost, Wording words) {
    List<ShownPart> parts = new ArrayList<>();
    parts.add(
        new ShownPart(words.text("outlook.payables"), words.money(cost.payables()), "", List.of()));
    cost.contributions()
        .forEach(one ->
            parts.add(
                new ShownPart(
                    words.word(one.kind()) + " " + words.month(one.month()),
                    words.money(one.amount()),
                    one.formula(),
                    one.flags().stream().map(flag -> words.word("flag", flag)).toList())));
    return new ShownCost(
        words.money(cost.known()),
        parts,
        cost.unknown().isEmpty()
            ? null
            : words.text("outlook.costUnknown", named(cost.unknown(), words)));
  }

  private static ShownReason reason(Ground ground, Wording words) {
    ReasonCode code = ReasonCode.of(ground);
    ReasonTexts texts = ReasonTexts.in(words.locale());
    return new ShownReason(
        texts.certificate(ground),
        texts.clause(ground),
        texts.insuranceForm(code.insuranceForm()),
        texts.unemployment(code.unemployment()));
  }

  private static ShownPaper paper(Settlement.Paper paper, Wording words) {
    return new ShownPaper(
        words.word(paper.kind()),
        words.day(paper.on()),
        words.word(paper.ground()),
        paper.sha256(),
        words.text("outlook.verify", Long.toString(paper.recordedAt())));
  }

  /** The names of inputs that are missing. */
  static String named(List<String> codes, Wording words) {
    return String.join(words.comma(), codes.stream().map(words::missing).toList());
  }

  private static String pack(PackRef pack, Wording words) {
    return ShownPack.says(pack, words);
  }
}
