package fairwell.command.offboarding;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.command.offboarding.context.ClearanceList.Due;
import fairwell.command.offboarding.context.ClearanceList.Row;
import fairwell.command.offboarding.context.ClearanceList.Scope;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.ImpossibleValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom the rows of a clearance list are for, and what it lets people raise. */
class ClearanceListStory {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final Scope ALL = Scope.EVERYBODY;

  @Test
  void aRowIsForWhomItsScopeNames() {
    EmployeeFacts lab = at("CN-BJ", "LAB", "Chemist", "P7");
    EmployeeFacts shop = at("CN-SH", "SHOP", "Clerk", "P3");

    assertThat(types(lab, scope(Set.of("LAB"), Set.of(), Set.of(), Set.of()))).contains("key");
    assertThat(types(shop, scope(Set.of("LAB"), Set.of(), Set.of(), Set.of())))
        .containsExactly("handover");
    assertThat(types(lab, scope(Set.of(), Set.of("Chemist"), Set.of("P7"), Set.of("CN"))))
        .contains("key");
    assertThat(types(lab, scope(Set.of(), Set.of(), Set.of(), Set.of("CN-SH"))))
        .doesNotContain("key");
    assertThat(types(shop, scope(Set.of(), Set.of(), Set.of(), Set.of("CN-SH")))).contains("key");
    assertThat(types(shop, scope(Set.of(), Set.of(), Set.of("P7"), Set.of())))
        .doesNotContain("key");
  }

  @Test
  void aPersonWithoutAPostIsMeantByNoUnit() {
    EmployeeFacts facts = FactStream.hired("CN-BJ", "2020-01-06", "2012-07-01").facts();

    assertThat(types(facts, scope(Set.of("LAB"), Set.of(), Set.of(), Set.of())))
        .containsExactly("handover");
  }

  @Test
  void aRowCanBeForOneKindOfCase() {
    ClearanceList list =
        list(new Scope(Set.of(CaseKind.DISMISSAL), Set.of(), Set.of(), Set.of(), Set.of()));
    EmployeeFacts lab = at("CN-BJ", "LAB", "Chemist", "P7");

    assertThat(list.rows(CaseKind.DISMISSAL, lab, DAY)).hasSize(2);
    assertThat(list.rows(CaseKind.RESIGNATION, lab, DAY)).hasSize(1);
  }

  @Test
  void whatIsNoTypeOfTheCompanyIsRefusedWithThoseThatAre() {
    refused(
        "lab-key", Role.HR, new ImpossibleValue("type", "one of [access, asset, handover, loan]"));
  }

  @Test
  void aTypeIsRaisedForItsOwnerAlone() {
    refused("access", Role.HR, new ImpossibleValue("owner", "IT"));
    refused(
        "asset",
        Role.EMPLOYEE,
        new ImpossibleValue("owner", "one of [HR, FINANCE, LEGAL, MANAGER, IT]"));
  }

  private static void refused(String type, Role owner, ImpossibleValue why) {
    Told.given(CaseKind.RESIGNATION, Ground.LCL_37)
        .approved()
        .dated(Scene.TODAY.plusDays(30))
        .announced()
        .when(Scene.HR, new RaiseClearanceItem(Scene.CASE, "one", type, owner, "it", null))
        .refused(why);
  }

  private static List<String> types(EmployeeFacts facts, Scope scope) {
    return list(scope).rows(CaseKind.MUTUAL, facts, DAY).stream().map(Row::type).toList();
  }

  private static ClearanceList list(Scope scope) {
    return new ClearanceList(
        List.of(
            new Row("handover", Role.MANAGER, "work", Due.LAST_WORKING_DAY, ALL),
            new Row("key", Role.HR, "key", Due.LEGAL_END, scope)));
  }

  private static Scope scope(
      Set<String> units, Set<String> positions, Set<String> grades, Set<String> places) {
    return new Scope(Set.of(), units, positions, grades, places);
  }

  private static EmployeeFacts at(String place, String unit, String position, String grade) {
    FactStream facts = FactStream.hired(place, "2020-01-06", "2012-07-01");
    facts.add(
        new PositionAssigned(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2020, 1, 6),
            unit,
            position,
            grade,
            false,
            null));
    return facts.facts();
  }
}
