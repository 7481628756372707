package fairwell.query.explanation;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.kernel.value.SourceRef;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.casefile.Entry;
import fairwell.query.runner.AsOf;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.Settlement.Version;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One and the same employee, working in one city or in the other, parts by agreement. */
final class TwoCities {

  static final LocalDate HIRED = LocalDate.of(2010, 3, 15);
  static final LocalDate END = LocalDate.of(2026, 9, 18);

  private static final CaseId CASE = new CaseId("C-2026-0918");
  private static final ActorId HR = new ActorId("hr.lin");

  final Statement statement;
  final CaseFile file;
  private final Version version;
  private final Map<SourceRef, Entry> sources;

  private TwoCities(String place) {
    FactStream facts = facts(place);
    statement = Settlements.compute(facts.facts(), terms(), PolicyPacks.shipped());
    List<Recorded> events = recorded(place, statement, facts.events().size() - 1L);
    file = AsOf.over(new CaseFileSlice(), events).values().iterator().next();
    Settlement settlement = AsOf.over(new SettlementSlice(), events).values().iterator().next();
    version = settlement.versions().getLast();
    sources =
        facts.events().stream()
            .collect(
                Collectors.toMap(
                    event -> new SourceRef(event.streamId(), event.sequence(), event.eventId()),
                    FactEntry::of));
  }

  static TwoCities in(String place) {
    return new TwoCities(place);
  }

  /** Every line explained, in the order of the statement. */
  List<LineExplanation> explained(Wording words) {
    Explaining explaining = new Explaining(file, version, sources, PolicyPacks.shipped(), words);
    return version.lines().stream().map(explaining::of).toList();
  }

  LineExplanation line(String id, Wording words) {
    return explained(words).stream()
        .filter(line -> line.line().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + id));
  }

  private static FactStream facts(String place) {
    FactStream facts = new FactStream();
    facts.add(
        new EmployeeHired(
            FactStream.WHO,
            facts.key(),
            PersonalText.stored(FactStream.WHO.value(), "event-0/name", "digest", "box"),
            null,
            null,
            HIRED,
            new Place(place),
            "Fairwell Trading",
            null,
            LocalDate.of(2008, 7, 1)));
    facts
        .agreed("2023-01-01", "36000.00", "1700.00")
        .leaveEntitled(2026, "10")
        .leaveTaken("2026-05-06", LeaveKind.ANNUAL, "3")
        .expense("2026-09-02", "R-88", "860.50");
    for (YearMonth month = YearMonth.of(2025, 9);
        month.isBefore(YearMonth.of(2026, 9));
        month = month.plusMonths(1)) {
      String tax = month.getYear() == 2025 ? "4100.00" : "2441.60";
      facts.paid(month.toString(), "37700.00", "0.00", "7917.00", tax);
    }
    return facts;
  }

  private static Terms terms() {
    return new Terms(
        Ground.LCL_36_EMPLOYER_PROPOSED,
        END,
        END,
        END,
        Money.cny("20000.00"),
        false,
        false,
        new Terms.Withholding(Money.cny("7917.00"), Money.cny("18000.00")));
  }

  private static List<Recorded> recorded(String place, Statement statement, long factsUpTo) {
    List<FairwellEvent> events =
        List.of(
            new CaseOpened(
                CASE,
                FactStream.WHO,
                "1001",
                PersonalText.stored("E-1001", "case-0/employeeName", "digest", "box"),
                new Place(place),
                "sales",
                "key account manager",
                HIRED,
                CaseKind.MUTUAL,
                statement.ground(),
                PersonalText.stored("E-1001", "case-0/reason", "digest", "box"),
                HR,
                false),
            new CaseDatesSet(CASE, END, END, END, END),
            new OfferAccepted(CASE, "offer-1", null, null, null),
            new SettlementComputed(CASE, 1, statement, factsUpTo, -1, null));
    List<Recorded> recorded = new ArrayList<>();
    for (FairwellEvent event : events) {
      long sequence = recorded.size();
      recorded.add(
          new Recorded(
              2000 + sequence,
              "case-" + sequence,
              CASE.value(),
              sequence,
              Instant.parse("2026-09-10T02:00:00Z").plusSeconds(sequence * 3600),
              event,
              Map.of()));
    }
    return recorded;
  }
}
