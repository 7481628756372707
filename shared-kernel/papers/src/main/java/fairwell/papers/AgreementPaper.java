package fairwell.papers;

import static fairwell.papers.PaperTexts.day;
import static fairwell.papers.PaperTexts.money;
import static fairwell.papers.PaperTexts.number;
import static fairwell.papers.PaperTexts.say;

import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.reason.ReasonTexts;
import fairwell.papers.Paper.Block;
import fairwell.papers.Paper.Clause;
import fairwell.papers.Paper.Heading;
import fairwell.papers.Paper.Note;
import fairwell.papers.Paper.Particulars;
import fairwell.papers.Paper.Place;
import fairwell.papers.Paper.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the separation agreement together, clause by clause. */
final class AgreementPaper {

  private final SeparationAgreement agreement;
  private final Statement statement;
  private final List<Block> blocks = new ArrayList<>();

  private AgreementPaper(SeparationAgreement agreement) {
    this.agreement = agreement;
    this.statement = agreement.statement();
  }

  static Paper of(SeparationAgreement agreement) {
    return new AgreementPaper(agreement).paper();
  }

  private Paper paper() {
    blocks.add(new Particulars(Parties.of(agreement.employer(), agreement.leaver())));
    clause("agreement.opening");
    ending();
    settlement();
    payments();
    handover();
    nonCompete();
    section("confidentiality");
    clause("agreement.confidentiality.text");
    section("certificate");
    clause("agreement.certificate.text");
    section("disputes");
    clause("agreement.disputes.text");
    section("effect");
    clause("agreement.effect.text", version(), Words.same(agreement.statementHash()));
    clause("agreement.effect.language");
    clause("agreement.effect.copies");
    blocks.add(
        new Signatures(
            List.of(
                new Place(
                    SignatureField.EMPLOYER,
                    say("paper.partyA"),
                    Words.same(agreement.employer().legalName())),
                new Place(
                    SignatureField.EMPLOYEE,
                    say("paper.partyB"),
                    Words.same(agreement.leaver().name())))));
    blocks.add(new Note(packs()));
    String caseId = agreement.caseId().value();
    return new Paper(
        caseId + "/agreement/" + agreement.draft(),
        title(),
        agreement.draftedOn(),
        say("agreement.mark", Words.same(caseId), number(agreement.draft()), version()),
        "SHA-256 " + agreement.statementHash(),
        blocks);
  }

  private void ending() {
    section("ending");
    blocks.add(new Clause(reason(statement.ground())));
    clause(
        "agreement.ending.days",
        day(agreement.leaver().hiredOn()),
        day(statement.legalEnd()),
        day(agreement.lastWorkingDay()));
  }

  private void settlement() {
    section("settlement");
    clause("agreement.settlement.text", version());
    blocks.add(StatementTables.lines(statement));
    if (PaperTexts.isYuan(statement.net())) {
      clause("agreement.settlement.capitals", Words.same(CapitalAmount.of(statement.net())));
    }
    if (!statement.owedByLeaver().isZero()) {
      clause("agreement.settlement.owed", money(statement.owedByLeaver()));
    }
  }

  private void payments() {
    section("payments");
    if (statement.schedule().isEmpty()) {
      clause("agreement.payments.byLaw");
    } else {
      blocks.add(StatementTables.payments(statement));
    }
    clause("agreement.payments.text");
  }

  private void handover() {
    section("handover");
    clause("agreement.handover.text", day(agreement.lastWorkingDay()));
  }

  private void nonCompete() {
    section("nonCompete");
    switch (agreement.nonCompete()) {
      case NonCompete.None _ -> clause("agreement.nonCompete.none");
      case NonCompete.Kept kept ->
          clause(
              "agreement.nonCompete.kept",
              day(kept.agreedOn()),
              number(kept.months()),
              money(kept.monthly()));
      case NonCompete.Released released ->
          clause("agreement.nonCompete.released", day(released.agreedOn()));
    }
  }

  /** A contract that ran out is not ended before its term. */
  private Words title() {
    return say(
        switch (statement.ground()) {
          case LCL_36_EMPLOYER_PROPOSED,
              LCL_36_EMPLOYEE_PROPOSED,
              LCL_37,
              LCL_37_PROBATION,
              LCL_38,
              LCL_39,
              LCL_40_1,
              LCL_40_2,
              LCL_40_3,
              LCL_41_1 ->
              "agreement.title";
          case LCL_44_1,
              LCL_44_1_EMPLOYEE_REFUSED,
              LCL_44_2,
              LCL_44_3,
              LCL_44_4,
              LCL_44_5,
              IR_5,
              IR_6,
              IR_22,
              LCL_71,
              OVERAGE_ORDER_56 ->
              "agreement.title.expiry";
        });
  }

  private static Words reason(Ground ground) {
    return new Words(
        ReasonTexts.in(Locale.CHINA).clause(ground), ReasonTexts.in(Locale.ENGLISH).clause(ground));
  }

  private Words version() {
    return number(agreement.settlementVersion());
  }

  /** In one line for both languages: the names are the same. */
  private Words packs() {
    List<String> names =
        agreement.packs().stream().map(pack -> pack.id() + " " + pack.version()).toList();
    Words label = say("agreement.packs");
    return Words.same(label.zh() + " " + label.en() + ": " + String.join(", ", names));
  }

  private void section(String name) {
    blocks.add(new Heading(say("agreement." + name)));
  }

  private void clause(String key, Words... arguments) {
    blocks.add(new Clause(say(key, arguments)));
  }
}
