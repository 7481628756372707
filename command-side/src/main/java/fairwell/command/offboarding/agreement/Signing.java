package fairwell.command.offboarding.agreement;

import fairwell.command.offboarding.agreement.Agreement.Sent;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Fingerprint;
import fairwell.command.offboarding.context.Happened;
import fairwell.command.offboarding.frame.About;
import fairwell.command.offboarding.paper.SignatureOrder;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A signature is put under exactly the document that was drafted. An electronic one is recorded
 * only after the signed file was checked here, whoever made it.
 */
final class Signing {

  private Signing() {}

  static List<OffboardingEvent> decide(
      SignAgreement c, Draft draft, Running running, Context context) {
    mayActFor(c.party(), Action.SIGN_AGREEMENT, running.about(), context);
    if (!c.signedHash().equals(draft.documentHash())) {
      throw new Refused(new ImpossibleValue("signedHash", draft.documentHash()));
    }
    if (!(running.agreement() instanceof Sent sent)) {
      throw new Refused(Action.SEND_AGREEMENT.missing());
    }
    if (sent.signed().contains(c.party())) {
      throw new Refused(Action.SIGN_AGREEMENT.done());
    }
    SignatureEvidence evidence =
        c.method() == SignatureMethod.ELECTRONIC
            ? electronic(c, sent, running.about(), context)
            : scanned(c);
    OffboardingEvent signature =
        new AgreementSigned(
            c.caseId(), c.draft(), c.party(), c.signedHash(), day(c, evidence, context), evidence);
    return with(sent.signed(), c.party()).size() == Party.values().length
        ? List.of(signature, new AgreementConcluded(c.caseId(), c.draft()))
        : List.of(signature);
  }

  /** The employee acts for no one else; HR may record what the employee put on paper. */
  static void mayActFor(Party party, Action action, About about, Context context) {
    if (party == Party.EMPLOYER && about.isOwnCaseOf(context.actor())) {
      throw new Refused(new RoleMayNot(action.path(), List.of(Role.HR.name(), Role.LEGAL.name())));
    }
  }

  static Set<Party> with(Set<Party> signed, Party party) {
    Set<Party> more = EnumSet.of(party);
    more.addAll(signed);
    return more;
  }

  private static @Nullable SignatureEvidence scanned(SignAgreement c) {
    return c.fileHash() == null
        ? null
        : SignatureEvidence.scan(Fingerprint.of("fileHash", c.fileHash()));
  }

  private static SignatureEvidence electronic(
      SignAgreement c, Sent sent, About about, Context context) {
    if (c.proxy() != null) {
      throw new Refused(new ImpossibleValue("proxy", "nothing: an attorney signs on paper"));
    }
    if (c.party() == Party.EMPLOYER && !sent.signed().contains(Party.EMPLOYEE)) {
      throw new Refused(Action.SIGN_AGREEMENT.missing());
    }
    String file =
        c.fileHash() == null
            ? context.papers().sign(order(c, sent, about, context))
            : Fingerprint.of("fileHash", c.fileHash());
    SignatureEvidence evidence =
        context
            .papers()
            .check(
                about.employee(),
                context.facts().of(about.employee()),
                file,
                sent.draft().documentHash())
            .get(c.party());
    if (evidence == null) {
      throw new Refused(
          new PaperUnsound("party-missing", c.party().name().toLowerCase(Locale.ROOT)));
    }
    return evidence;
  }

  /** Nobody presses the leaver’s button; the employer signs what the leaver has signed. */
  private static SignatureOrder order(SignAgreement c, Sent sent, About about, Context context) {
    if (c.party() == Party.EMPLOYEE && !about.isOwnCaseOf(context.actor())) {
      throw new Refused(
          new RoleMayNot(Action.SIGN_AGREEMENT.path(), List.of(Role.EMPLOYEE.name())));
    }
    return new SignatureOrder(
        about,
        context.facts().of(about.employee()),
        c.party(),
        sent.file() == null ? sent.draft().documentHash() : sent.file());
  }

  private static LocalDate day(
      SignAgreement c, @Nullable SignatureEvidence evidence, Context context) {
    if (evidence != null && evidence.stampedAt() != null) {
      LocalDate stamped = LocalDate.ofInstant(evidence.stampedAt(), Context.LAW);
      if (!stamped.equals(c.signedOn())) {
        throw new Refused(new ImpossibleValue("signedOn", stamped.toString()));
      }
    }
    return Happened.on("signedOn", c.signedOn(), context);
  }
}
