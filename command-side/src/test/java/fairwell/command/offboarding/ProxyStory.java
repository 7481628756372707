package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.MANAGER;
import static fairwell.command.offboarding.Scene.OTHER_HR;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.ConfirmSettlementLine;
import fairwell.command.offboarding.command.DisputeSettlementLine;
import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.Proxy;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.SendAgreement;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.InsteadOf;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.law.Ground;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A step that somebody does in the place of the one whose step it is, and what is said of it. */
class ProxyStory {

  private static final Proxy INSTEAD =
      new Proxy(new Words("locked out on the first day"), new Words("signed letter of today"));
  private static final ImpossibleValue NOT_NEEDED =
      new ImpossibleValue("proxy", "nothing from the one whose step it is");

  @Test
  void anObjectionForTheLeaverSaysWhyAndWhatShowsIt() {
    Told lin =
        issued()
            .when(HR, dispute(null))
            .refused(new ImpossibleValue("proxy", "a reason and evidence from whoever stands in"))
            .when(HR, dispute(INSTEAD))
            .then(StepDoneByProxy.class, SettlementLineDisputed.class);
    StepDoneByProxy proxy = (StepDoneByProxy) lin.events().getFirst();
    assertThat(proxy.step()).isEqualTo("dispute-settlement-line");
    assertThat(proxy.insteadOf()).isEqualTo(InsteadOf.LEAVER);
    assertThat(proxy.doneBy()).isEqualTo(HR.id());
    assertThat(proxy.reason())
        .isEqualTo(PersonalText.plain(Scene.LIN.value(), "locked out on the first day"));
    assertThat(proxy.powerOfAttorneyHash()).isNull();
  }

  @Test
  void theLeaverNeedNoProxyAndMayNotClaimOne() {
    issued()
        .when(EMPLOYEE, dispute(INSTEAD))
        .refused(NOT_NEEDED)
        .when(EMPLOYEE, dispute(null))
        .then(SettlementLineDisputed.class);
  }

  @Test
  void whoConfirmsForTheLeaverMaySayWhy() {
    Told lin = issued();
    List<String> lines = lin.lines();
    lin.when(HR, new ConfirmSettlementLine(CASE, 1, lines.get(0)))
        .then(SettlementLineConfirmed.class)
        .when(HR, new ConfirmSettlementLine(CASE, 1, lines.get(1), INSTEAD))
        .then(StepDoneByProxy.class, SettlementLineConfirmed.class)
        .when(EMPLOYEE, new ConfirmSettlementLine(CASE, 1, lines.get(2), INSTEAD))
        .refused(NOT_NEEDED);
  }

  @Test
  void anItemOfAnOwnerWhoIsGoneIsResolvedByTwo() {
    Told lin =
        leaving()
            .done(HR, new RaiseClearanceItem(CASE, "keys", "asset", Role.MANAGER, "keys", null))
            .when(OTHER_HR, resolve(null))
            .refused(new RoleMayNot("resolve-clearance-item", List.of("MANAGER")))
            .when(HR, resolve(INSTEAD))
            .refused("four-eyes")
            .when(FINANCE, resolve(INSTEAD))
            .refused("role-may-not")
            .when(MANAGER, resolve(INSTEAD))
            .refused(NOT_NEEDED)
            .when(OTHER_HR, resolve(INSTEAD))
            .then(StepDoneByProxy.class, ClearanceItemResolved.class, ClearanceCompleted.class);
    assertThat(((StepDoneByProxy) lin.events().getFirst()).insteadOf())
        .isEqualTo(InsteadOf.ITEM_OWNER);
  }

  @Test
  void nobodySignsForTheLeaverWithoutAWrittenPower() {
    Told lin =
        sent()
            .when(HR, sign(Party.EMPLOYEE, INSTEAD, null))
            .refused("impossible-value")
            .when(HR, sign(Party.EMPLOYEE, INSTEAD, "a letter"))
            .refused("impossible-value")
            .when(HR, sign(Party.EMPLOYEE, null, HASH))
            .refused(
                new ImpossibleValue("powerOfAttorneyHash", "nothing unless an attorney signed"))
            .when(LEGAL, sign(Party.EMPLOYER, INSTEAD, HASH))
            .refused(NOT_NEEDED)
            .when(EMPLOYEE, sign(Party.EMPLOYEE, INSTEAD, HASH))
            .refused(NOT_NEEDED)
            .when(HR, sign(Party.EMPLOYEE, INSTEAD, HASH))
            .then(StepDoneByProxy.class, AgreementSigned.class);
    assertThat(((StepDoneByProxy) lin.events().getFirst()).powerOfAttorneyHash()).isEqualTo(HASH);
  }

  private static Told leaving() {
    return Told.given(CaseKind.RESIGNATION, Ground.LCL_37).approved().dated(TODAY).announced();
  }

  private static Told issued() {
    return leaving().nothingToNegotiate().computed().issued();
  }

  private static Told sent() {
    return Told.given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .approved()
        .dated(TODAY)
        .inTalks()
        .agreedOn("0.00")
        .announced()
        .computed()
        .issued()
        .unanswered()
        .done(HR, new DraftAgreement(CASE, 2, HASH, null))
        .done(HR, new SendAgreement(CASE, 1, TODAY));
  }

  private static DisputeSettlementLine dispute(@Nullable Proxy proxy) {
    return new DisputeSettlementLine(CASE, 1, "wage:2026-06", new Words("too little"), proxy);
  }

  private static ResolveClearanceItem resolve(@Nullable Proxy proxy) {
    return new ResolveClearanceItem(CASE, "keys", new Words("hang in the safe"), proxy);
  }

  private static SignAgreement sign(Party party, @Nullable Proxy proxy, @Nullable String power) {
    return new SignAgreement(CASE, 1, party, HASH, TODAY, proxy, power);
  }
}
