package fairwell.papers;

import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** Papers of a person with a line of nearly every kind. */
public final class SamplePapers {

  public static final CaseId CASE = new CaseId("C-0190c7a0-7b7e-7000-8000-000000000001");
  public static final LocalDate END = LocalDate.of(2026, 9, 30);
  public static final LocalDate DRAFTED = LocalDate.of(2026, 9, 21);
  public static final Employer EMPLOYER =
      new Employer("北京好聚科技有限公司", "91110108MA01ABCD2X", "北京市海淀区中关村南大街 5 号");
  private static final PolicyPacks PACKS = PolicyPacks.shipped();
  private static final EmployeeFacts FACTS = facts();

  private SamplePapers() {}

  private static EmployeeFacts facts() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2017-03-13", "2012-07-01")
            .agreed("2017-03-13", "18000.00", "0.00")
            .agreed("2025-01-01", "22000.00", "500.00");
    for (int month = 1; month <= 12; month++) {
      facts.paid("2025-%02d".formatted(month), "22500.00", "310.34", "4953.00", "812.40");
    }
    for (int month = 1; month <= 8; month++) {
      facts.paid("2026-%02d".formatted(month), "22500.00", "310.34", "4953.00", "812.40");
    }
    return facts
        .leaveEntitled(2026, "10")
        .leaveTaken("2026-02-09", LeaveKind.ANNUAL, "3")
        .bonus("2025-12-31", "B-2025", "30000.00")
        .expense("2026-08-20", "X-1", "1234.50")
        .expense("2026-09-02", "X-2", "88.00")
        .loan("2024-06-01", "L-1", "20000.00", true)
        .repaid("2025-06-01", "L-1", "5000.00")
        .facts();
  }

  /** The statement, whatever is still unknown in it left out. */
  public static Statement statement() {
    Terms terms =
        new Terms(
            Ground.LCL_36_EMPLOYER_PROPOSED, END, END, END, Money.cny("8000.00"), false, false);
    Statement computed = Settlements.compute(FACTS, terms, PACKS);
    return new Statement(
        computed.place(),
        computed.legalEnd(),
        computed.ground(),
        computed.currency(),
        computed.lines(),
        java.util.List.of(),
        computed.flags(),
        computed.schedule(),
        computed.employerCost(),
        computed.reasons());
  }

  public static Leaver leaver(String name) {
    return new Leaver(name, "1001", "110101199003074477", "高级工程师", LocalDate.of(2017, 3, 13), null);
  }

  public static SeparationAgreement agreement() {
    return agreement(statement(), "欧阳静怡");
  }

  public static SeparationAgreement agreement(Statement statement, String name) {
    return new SeparationAgreement(
        EMPLOYER,
        leaver(name),
        CASE,
        1,
        DRAFTED,
        END,
        2,
        statement,
        new NonCompete.Kept(LocalDate.of(2023, 5, 4), 12, Money.cny("7000.00")));
  }

  public static EndCertificate certificate() {
    return new EndCertificate(
        EMPLOYER, leaver("欧阳静怡"), CASE, Ground.LCL_36_EMPLOYER_PROPOSED, END, END);
  }
}
