package fairwell.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.privacy.ErasureBasis;
import fairwell.kernel.event.privacy.ErasureDeclined;
import fairwell.kernel.event.privacy.ErasureRequested;
import fairwell.kernel.event.privacy.LegalHoldPlaced;
import fairwell.kernel.event.privacy.LegalHoldReleased;
import fairwell.kernel.event.privacy.PersonErased;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.event.privacy.ProcessingRestricted;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.privacy.KeepingRules;
import fairwell.kernel.privacy.KeptRecords;
import fairwell.kernel.privacy.PersonalDataState;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.EmployeeNotFound;
import fairwell.kernel.refusal.ErasureNotRequested;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.PersonIsErased;
import fairwell.kernel.refusal.ProcessingIsRestricted;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.StillEmployed;
import fairwell.kernel.refusal.StillKept;
import fairwell.kernel.refusal.UnderLegalHold;
import fairwell.kernel.refusal.UnknownItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody is erased by one person alone, under a hold, or while the law wants records kept. */
class PrivacyDeciderTest {

  private static final EmployeeId LIN = Scene.LIN;
  private static final Words WHY = new Words("劳动仲裁");
  private static final LocalDate LEFT = LocalDate.of(2026, 5, 31);

  /** Wages were paid in 2026, so the vouchers are kept through 2056. */
  private static final LocalDate LAST_DAY = LocalDate.of(2056, 12, 31);

  private static final Actor BOTH = Scene.actor("both", Role.HR, Role.LEGAL);

  private final List<PrivacyEvent> stream = new ArrayList<>();
  private List<EmployeeEvent> facts =
      List.of(new EmploymentEnded(LIN, new FactKey("ended"), LEFT, Scene.CASE));
  private boolean caseRuns;
  private LocalDate today = Scene.TODAY;
  private KeepingRules rules = KeepingRules.ALL_HERE;

  @Test
  void twoPeopleEraseSomebodyOfWhomNothingHasToBeKept() {
    keepNothingHere();
    done(request(), Scene.HR);
    assertThat(done(confirm(null), Scene.LEGAL))
        .containsExactly(
            new PersonErased(LIN, ErasureBasis.CONSENT_WITHDRAWN, Scene.HR.id(), Scene.LEGAL.id()));
    assertThat(state().standing()).isEqualTo(Standing.ERASED);
    for (PrivacyCommand any :
        List.of(request(), confirm(null), decline(), hold("h-2"), release("h-1"))) {
      assertRefused(any, BOTH, new PersonIsErased());
    }
    assertRefused(new EraseWhenDue(LIN), Actor.SYSTEM, new PersonIsErased());
  }

  @Test
  void whoAskedForItDoesNotConfirmIt() {
    keepNothingHere();
    done(request(), BOTH);
    assertRefused(confirm(null), BOTH, new FourEyes("confirm-erasure"));
    assertRefused(confirm(null), Scene.HR, new RoleMayNot("confirm-erasure", List.of("LEGAL")));
    assertRefused(request(), Scene.LEGAL, new RoleMayNot("request-erasure", List.of("HR")));
  }

  @Test
  void whatTheLawWantsKeptIsNotErased() {
    done(request(), Scene.HR);
    assertRefused(
        confirm(null),
        Scene.LEGAL,
        new StillKept("ACCOUNTING_VOUCHERS", "ARM 14", LAST_DAY.toString()));
    assertRefused(
        confirm(WhileKept.REFUSE),
        Scene.LEGAL,
        new StillKept("ACCOUNTING_VOUCHERS", "ARM 14", LAST_DAY.toString()));
  }

  @Test
  void itIsRestrictedUntilThenAndErasedOnTheNextDay() {
    done(request(), Scene.HR);
    assertThat(done(confirm(WhileKept.RESTRICT), Scene.LEGAL))
        .singleElement()
        .isInstanceOfSatisfying(
            ProcessingRestricted.class,
            event -> {
              assertThat(event.until()).isEqualTo(LAST_DAY);
              assertThat(event.because())
                  .extracting(kept -> kept.what())
                  .containsExactly(
                      KeptRecords.CONTRACT_PAPERS,
                      KeptRecords.WAGE_RECORDS,
                      KeptRecords.ACCOUNTING_VOUCHERS,
                      KeptRecords.TAX_FILES,
                      KeptRecords.EVIDENCE);
            });
    assertThat(PrivacyDecider.against(state()))
        .contains(new ProcessingIsRestricted(LAST_DAY.toString()));
    assertRefused(request(), Scene.HR, new AlreadyDone("request-erasure"));
    assertRefused(confirm(null), Scene.LEGAL, new AlreadyDone("confirm-erasure"));

    today = LAST_DAY;
    assertThat(done(new EraseWhenDue(LIN), Actor.SYSTEM)).isEmpty();
    today = LAST_DAY.plusDays(1);
    caseRuns = true;
    assertThat(done(new EraseWhenDue(LIN), Actor.SYSTEM)).isEmpty();
    caseRuns = false;
    assertThat(done(new EraseWhenDue(LIN), Actor.SYSTEM))
        .containsExactly(
            new PersonErased(LIN, ErasureBasis.CONSENT_WITHDRAWN, Scene.HR.id(), Scene.LEGAL.id()));
  }

  @Test
  void aRestrictionIsLiftedForWhoComesBack() {
    done(request(), Scene.HR);
    done(confirm(WhileKept.RESTRICT), Scene.LEGAL);
    done(decline(), Scene.LEGAL);
    assertThat(state().standing()).isEqualTo(Standing.IN_USE);
    assertThat(PrivacyDecider.against(state())).isEmpty();
    today = LAST_DAY.plusDays(1);
    assertThat(done(new EraseWhenDue(LIN), Actor.SYSTEM)).isEmpty();
    done(request(), Scene.HR);
  }

  @Test
  void onItsDayAHoldAndALongerTimeOfKeepingAreLookedAtAgain() {
    rules = new KeepingRules(EnumSet.complementOf(EnumSet.of(KeptRecords.CONTRACT_PAPERS)));
    done(request(), Scene.HR);
    done(confirm(WhileKept.RESTRICT), Scene.LEGAL);
    today = LEFT.plusYears(2).plusDays(1);
    done(hold("h-1"), Scene.LEGAL);
    assertThat(done(new EraseWhenDue(LIN), Actor.SYSTEM)).isEmpty();
    done(release("h-1"), Scene.LEGAL);
    rules = KeepingRules.ALL_HERE;
    assertThat(done(new EraseWhenDue(LIN), Actor.SYSTEM))
        .singleElement()
        .isInstanceOfSatisfying(
            ProcessingRestricted.class, event -> assertThat(event.until()).isEqualTo(LAST_DAY));
    keepNothingHere();
    assertThat(done(new EraseWhenDue(LIN), Actor.SYSTEM)).isEmpty();
    today = LAST_DAY.plusDays(1);
    assertThat(done(new EraseWhenDue(LIN), Actor.SYSTEM))
        .singleElement()
        .isInstanceOf(PersonErased.class);
  }

  @Test
  void aHoldKeepsEverythingUntilItIsReleased() {
    keepNothingHere();
    assertThat(done(hold("h-1"), Scene.LEGAL))
        .containsExactly(new LegalHoldPlaced(LIN, "h-1", WHY.about(LIN), Scene.LEGAL.id()));
    assertRefused(hold("h-1"), Scene.LEGAL, new AlreadyDone("place-legal-hold"));
    assertRefused(request(), Scene.HR, new UnderLegalHold(List.of("h-1")));
    assertThat(done(release("h-1"), Scene.LEGAL))
        .containsExactly(new LegalHoldReleased(LIN, "h-1", WHY.about(LIN), Scene.LEGAL.id()));
    assertRefused(release("h-1"), Scene.LEGAL, new AlreadyDone("release-legal-hold"));
    assertRefused(release("h-9"), Scene.LEGAL, new UnknownItem("legal-hold", "h-9"));
    done(request(), Scene.HR);
    done(hold("h-2"), Scene.LEGAL);
    assertRefused(confirm(null), Scene.LEGAL, new UnderLegalHold(List.of("h-2")));
    assertRefused(confirm(WhileKept.RESTRICT), Scene.LEGAL, new UnderLegalHold(List.of("h-2")));
  }

  @Test
  void nobodyIsErasedWhileTheyAreEmployedOrACaseRuns() {
    keepNothingHere();
    caseRuns = true;
    assertRefused(request(), Scene.HR, new StillEmployed("0042"));
    caseRuns = false;
    today = LEFT;
    assertRefused(request(), Scene.HR, new StillEmployed("0042"));
    today = LEFT.plusDays(1);
    done(request(), Scene.HR);
    facts = List.of();
    assertRefused(confirm(null), Scene.LEGAL, new StillEmployed("0042"));
  }

  @Test
  void whatNobodyAskedForIsNeitherConfirmedNorDeclined() {
    assertRefused(confirm(null), Scene.LEGAL, new ErasureNotRequested());
    assertRefused(decline(), Scene.LEGAL, new ErasureNotRequested());
    assertThat(new ErasureNotRequested().missing()).containsExactly(RequestErasure.ACTION);
    assertThat(done(request(), Scene.HR))
        .containsExactly(new ErasureRequested(LIN, ErasureBasis.CONSENT_WITHDRAWN, Scene.HR.id()));
    assertThat(done(decline(), Scene.LEGAL))
        .containsExactly(new ErasureDeclined(LIN, WHY.about(LIN), Scene.LEGAL.id()));
    assertRefused(confirm(null), Scene.LEGAL, new ErasureNotRequested());
    assertThat(done(new EraseWhenDue(LIN), Actor.SYSTEM)).isEmpty();
    done(request(), Scene.HR);
  }

  @Test
  void ofNobodyNothingIsHeldOrErased() {
    EmployeeId nobody = EmployeeId.ofNumber("9999");
    EmployeeNotFound unknown = new EmployeeNotFound("E-9999");
    assertRefused(new RequestErasure(nobody, ErasureBasis.PURPOSE_MET), Scene.HR, unknown);
    assertRefused(new PlaceLegalHold(nobody, "h-1", WHY), Scene.LEGAL, unknown);
  }

  @Test
  void fairwellHoldsThePersonOfACaseAlsoWhenTheHiringIsNoFactAnyMore() {
    EmployeeId nobody = EmployeeId.ofNumber("9999");
    assertThat(done(new PlaceLegalHold(nobody, "h-1", WHY), Actor.SYSTEM))
        .containsExactly(new LegalHoldPlaced(nobody, "h-1", WHY.about(nobody), Actor.SYSTEM.id()));
  }

  private void keepNothingHere() {
    rules = new KeepingRules(Set.of(KeptRecords.values()));
  }

  private List<PrivacyEvent> done(PrivacyCommand command, Actor actor) {
    List<PrivacyEvent> events =
        PrivacyDecider.decide(command, state(), circumstances(command), actor);
    stream.addAll(events);
    return events;
  }

  private void assertRefused(PrivacyCommand command, Actor actor, Refusal refusal) {
    assertThatThrownBy(() -> PrivacyDecider.decide(command, state(), circumstances(command), actor))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  private Circumstances circumstances(PrivacyCommand command) {
    return new Circumstances(today, () -> known(command.employeeId()), () -> caseRuns, rules);
  }

  private EmployeeFacts known(EmployeeId employee) {
    return Scene.facts(facts).of(employee);
  }

  private PersonalDataState state() {
    PersonalDataState state = PersonalDataState.UNTOUCHED;
    for (PrivacyEvent event : stream) {
      state = state.after(event);
    }
    return state;
  }

  private static RequestErasure request() {
    return new RequestErasure(LIN, ErasureBasis.CONSENT_WITHDRAWN);
  }

  private static ConfirmErasure confirm(@Nullable WhileKept whileKept) {
    return new ConfirmErasure(LIN, whileKept);
  }

  private static DeclineErasure decline() {
    return new DeclineErasure(LIN, WHY);
  }

  private static PlaceLegalHold hold(String id) {
    return new PlaceLegalHold(LIN, id, WHY);
  }

  private static ReleaseLegalHold release(String id) {
    return new ReleaseLegalHold(LIN, id, WHY);
  }
}
