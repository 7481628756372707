package fairwell.query.pages;

import fairwell.kernel.agreement.AgreementFacts.Draft;
import fairwell.kernel.agreement.AgreementFacts.Settled;
import fairwell.kernel.agreement.NonCompeteDuty;
import fairwell.kernel.law.DuePayment;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.SourceRef;
import fairwell.query.agreement.CaseAgreement;
import fairwell.query.agreement.CaseAgreement.AgreedTerm;
import fairwell.query.pages.ShownPreparation.Row;
import fairwell.query.pages.ShownPreparation.Section;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of an agreement as their page shows them: first what they still need. */
record ShownAgreementFacts(String caseId, String person, String basis, List<Section> sections) {

  ShownAgreementFacts {
    sections = List.copyOf(sections);
  }

  static ShownAgreementFacts of(CaseAgreement facts, Opened opened, Wording words) {
    return new ShownAgreementFacts(
        facts.caseId(),
        opened.say(facts.leaver().name(), words),
        words.text(
            "agreementFacts.basis",
            Long.toString(facts.caseUpTo()),
            Long.toString(facts.factsUpTo())),
        List.of(
            needs(facts, words),
            parties(facts, opened, words),
            settlement(facts, words),
            terms(facts, opened, words),
            handover(facts, words),
            open(facts, words),
            draft(facts.draft(), words)));
  }

  /** The personal texts of it, as far as the reader needs them. */
  static List<PersonalText.Sealed> texts(CaseAgreement facts, NeedToKnow need) {
    Stream<PersonalText.Sealed> name =
        need.names() ? Stream.of(facts.leaver().name()) : Stream.empty();
    Stream<PersonalText.Sealed> said =
        need.words()
            ? facts.agreedTerms().stream().map(AgreedTerm::words).filter(Objects::nonNull)
            : Stream.empty();
    return Stream.concat(name, said).distinct().toList();
  }

  private static Section needs(CaseAgreement facts, Wording words) {
    List<Row> rows =
        facts.needs().stream()
            .map(need ->
                new Row(words.word(need.need()), words.word(need.kind()), List.of(), "warn"))
            .toList();
    return section(
        words.text("agreementFacts.needs"),
        rows.isEmpty() ? List.of(words.text("agreementFacts.ready")) : List.of(),
        rows);
  }

  private static Section parties(CaseAgreement facts, Opened opened, Wording words) {
    CaseAgreement.Leaver leaver = facts.leaver();
    List<Row> rows = new ArrayList<>();
    String from = from(leaver.source(), words);
    rows.add(row(words.text("case.employee"), opened.say(leaver.name(), words), from));
    rows.add(row(words.text("case.position"), leaver.orgUnit() + " · " + leaver.position(), from));
    rows.add(row(words.text("case.hiredOn"), words.day(leaver.hiredOn()), from));
    rows.add(
        row(
            words.text("agreementFacts.contract"),
            leaver.writtenContract() == null
                ? words.text("word.none")
                : words.day(leaver.writtenContract()),
            leaver.contractSource() == null ? null : from(leaver.contractSource(), words)));
    rows.add(
        row(
            words.text("case.ground"),
            words.word(facts.ground()),
            from(facts.groundSource(), words)));
    facts
        .dates()
        .forEach(date ->
            rows.add(
                row(words.word(date.kind()), words.day(date.on()), from(date.source(), words))));
    rows.add(row(words.text("agreementFacts.certificate.zh"), facts.certificate().chinese(), null));
    rows.add(row(words.text("agreementFacts.certificate.en"), facts.certificate().english(), null));
    return section(words.text("agreementFacts.parties"), List.of(), rows);
  }

  private static Section settlement(CaseAgreement facts, Wording words) {
    Settled settled = facts.settlement();
    if (settled == null) {
      return section(
          words.text("agreementFacts.settlement"),
          List.of(words.text("separation.none")),
          List.of());
    }
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            words.text("agreementFacts.version", settled.version()),
            words.money(settled.net()),
            from(settled.computed(), words)));
    rows.add(row(words.text("agreementFacts.hash"), settled.hash(), null));
    SourceRef confirmed = settled.settled();
    rows.add(
        row(
            words.text("agreementFacts.confirmed"),
            words.text(confirmed == null ? "word.false" : "word.true"),
            confirmed == null ? null : from(confirmed, words)));
    settled.schedule().forEach(due -> rows.add(due(due, words)));
    if (settled.benefits() != null) {
      settled
          .benefits()
          .benefits()
          .forEach(benefit ->
              rows.add(
                  row(
                      words.text("agreementFacts.benefit"),
                      words.word("Benefit", benefit.kind().name()),
                      null)));
    }
    return section(words.text("agreementFacts.settlement"), List.of(), rows);
  }

  private static Row due(DuePayment due, Wording words) {
    return new Row(
        words.word(due.purpose()),
        words.money(due.amount()),
        List.of(due.dueOn() == null ? words.word(due.waitsFor()) : words.day(due.dueOn())),
        "");
  }

  private static Section terms(CaseAgreement facts, Opened opened, Wording words) {
    List<Row> rows = new ArrayList<>();
    NonCompeteDuty duty = facts.nonCompete();
    rows.add(
        new Row(
            words.word("Issue", "NON_COMPETE"),
            words.word("NonCompeteDuty", duty.standing().name()),
            Stream.of(
                    duty.months() == null
                        ? null
                        : words.text("agreementFacts.months", duty.months().toString()),
                    duty.monthly() == null
                        ? null
                        : words.text("agreementFacts.monthly", words.money(duty.monthly())),
                    facts.nonCompeteSource() == null ? null : from(facts.nonCompeteSource(), words))
                .filter(Objects::nonNull)
                .toList(),
            ""));
    rows.add(
        row(
            words.text("agreementFacts.confidential"),
            words.text("word." + facts.confidential()),
            from(facts.confidentialSource(), words)));
    facts
        .agreedTerms()
        .forEach(term ->
            rows.add(
                row(
                    words.word(term.issue()),
                    ShownTerm.value(term, opened, words),
                    from(term.source(), words))));
    return section(words.text("agreementFacts.terms"), List.of(), rows);
  }

  private static Section handover(CaseAgreement facts, Wording words) {
    List<Row> rows =
        facts.handover().stream()
            .map(one ->
                new Row(
                    words.word("area", one.area()),
                    words.word(one.standing()),
                    List.of(one.recipient().value(), from(one.source(), words)),
                    ""))
            .toList();
    return section(words.text("agreementFacts.handover"), none(rows, words), rows);
  }

  private static Section open(CaseAgreement facts, Wording words) {
    List<Row> rows =
        facts.open().stream()
            .map(one ->
                new Row(
                    words.word(one.kind()),
                    one.amount() == null ? null : words.money(one.amount()),
                    Stream.of(
                            one.id(),
                            one.due() == null ? null : words.day(one.due()),
                            from(one.source(), words))
                        .filter(Objects::nonNull)
                        .toList(),
                    "warn"))
            .toList();
    return section(words.text("agreementFacts.open"), none(rows, words), rows);
  }

  private static Section draft(@Nullable Draft draft, Wording words) {
    List<Row> rows =
        draft == null
            ? List.of()
            : List.of(
                new Row(
                    words.text(
                        "agreementFacts.draft.number", draft.number(), draft.settlementVersion()),
                    null,
                    List.of(
                        draft.documentHash(),
                        words.text(
                            "agreementFacts.signed",
                            draft.signed().isEmpty()
                                ? words.text("word.none")
                                : String.join(
                                    words.comma(),
                                    draft.signed().stream().map(words::word).toList())),
                        from(draft.source(), words)),
                    ""));
    return section(words.text("agreementFacts.draft"), none(rows, words), rows);
  }

  private static String from(SourceRef source, Wording words) {
    return words.text("agreementFacts.from", source.streamId(), Long.toString(source.sequence()));
  }

  private static List<String> none(List<Row> rows, Wording words) {
    return rows.isEmpty() ? List.of(words.text("separation.none")) : List.of();
  }

  private static Section section(String title, List<String> notes, List<Row> rows) {
    return new Section(title, notes, rows, false);
  }

  private static Row row(String what, @Nullable String value, @Nullable String from) {
    return new Row(what, value, from == null ? List.of() : List.of(from), "");
  }
}
