package fairwell.papers;

import static fairwell.papers.PaperTexts.day;
import static fairwell.papers.PaperTexts.number;
import static fairwell.papers.PaperTexts.say;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.reason.ReasonTexts;
import fairwell.papers.Paper.Block;
import fairwell.papers.Paper.Clause;
import fairwell.papers.Paper.Note;
import fairwell.papers.Paper.Particular;
import fairwell.papers.Paper.Particulars;
import fairwell.papers.Paper.Place;
import fairwell.papers.Paper.Signatures;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The certificate of ending (解除或者终止劳动合同证明, LCL 50). It says what IR 24 asks for: the term of the
 * contract, the day of the end, the post and the service years; and the legal ground, without
 * rating or blame.
 *
 * @param legalEnd the last day of employment, inclusive
 */
public record EndCertificate(
    Employer employer,
    Leaver leaver,
    CaseId caseId,
    Ground ground,
    LocalDate legalEnd,
    LocalDate issuedOn) {

  /** The paper, ready for its pages. */
  public Paper paper() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Clause(say("certificate.opening", Words.same(leaver.name()))));
    List<Particular> rows = new ArrayList<>(Parties.of(employer, leaver));
    rows.add(new Particular(say("certificate.position"), Words.same(leaver.position())));
    rows.add(new Particular(say("certificate.term"), term()));
    rows.add(new Particular(say("certificate.end"), day(legalEnd)));
    rows.add(new Particular(say("certificate.service"), service()));
    rows.add(new Particular(say("certificate.ground"), reason()));
    blocks.add(new Particulars(rows));
    blocks.add(new Clause(say("certificate.transfers")));
    blocks.add(
        new Signatures(
            List.of(
                new Place(
                    SignatureField.EMPLOYER,
                    say("certificate.issuer"),
                    Words.same(employer.legalName())))));
    blocks.add(new Note(say("certificate.law")));
    return new Paper(
        caseId.value() + "/certificate/" + issuedOn,
        say("certificate.title"),
        issuedOn,
        say("certificate.mark", Words.same(caseId.value()), day(issuedOn)),
        "",
        blocks);
  }

  private Words term() {
    return leaver
        .termEnd()
        .map(end -> say("certificate.term.fixed", day(leaver.hiredOn()), day(end)))
        .orElseGet(() -> say("certificate.term.open", day(leaver.hiredOn())));
  }

  /** Calendar years, months and days, the first and the last day included. */
  private Words service() {
    Period service = Period.between(leaver.hiredOn(), legalEnd.plusDays(1));
    return say(
        "certificate.service.text",
        number(service.getYears()),
        number(service.getMonths()),
        number(service.getDays()));
  }

  private Words reason() {
    return new Words(
        ReasonTexts.in(Locale.CHINA).certificate(ground),
        ReasonTexts.in(Locale.ENGLISH).certificate(ground));
  }
}
