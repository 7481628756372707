package fairwell.query.explanation;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.ContributionKind;
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
import fairwell.kernel.law.Edition;
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
      boolean beijing = place.equals("CN-BJ");
      String tax = month.getYear() == 2025 ? "4100.00" : beijing ? "2388.74" : "2705.50";
      facts.paid(month.toString(), "37700.00", "0.00", beijing ? "8181.30" : "6597.50", tax);
    }
    return place.equals("CN-BJ") ? beijing(facts) : shanghai(facts);
  }

  /** The highest base of Beijing, and 12 percent of it for the fund. */
  private static FactStream beijing(FactStream facts) {
    return facts
        .contributed("2026-08", ContributionKind.PENSION, "36348.00", "2907.84", "5815.68")
        .contributed("2026-08", ContributionKind.MEDICAL, "36348.00", "729.96", "3562.10")
        .contributed("2026-08", ContributionKind.UNEMPLOYMENT, "36348.00", "181.74", "181.74")
        .contributed("2026-08", ContributionKind.HOUSING_FUND, "36348.00", "4361.76", "4361.76")
        .declared("2026-01", "2000.00");
  }

  /** The whole wage is the base, and the fund 7 percent of it, in whole yuan. */
  private static FactStream shanghai(FactStream facts) {
    return facts
        .contributed("2026-08", ContributionKind.PENSION, "37700.00", "3016.00", "6032.00")
        .contributed("2026-08", ContributionKind.MEDICAL, "37700.00", "754.00", "3393.00")
        .contributed("2026-08", ContributionKind.UNEMPLOYMENT, "37700.00", "188.50", "188.50")
        .contributed("2026-08", ContributionKind.HOUSING_FUND, "37700.00", "2639.00", "2639.00")
        .declared("2026-01", "2000.00");
  }

  private static Terms terms() {
    return Terms.ofCase(
        Ground.LCL_36_EMPLOYER_PROPOSED, END, END, END, Money.cny("20000.00"), null);
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
            new OfferAccepted(CASE, "offer-1", null, null, null, null),
            new SettlementComputed(CASE, 1, statement, factsUpTo, -1, null, Edition.CURRENT));
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
