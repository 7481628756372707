package fairwell.command.offboarding.state;

import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.id.ActorId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The waivers of steps: proposed by one, confirmed by another. A waiver given before there were
 * proposals has no last day.
 *
 * @param proposed the proposals that wait to be confirmed
 * @param until the last day of each waiver that was confirmed
 */
public record Waivers(Map<WaivableStep, Proposal> proposed, Map<WaivableStep, LocalDate> until) {

  static final Waivers NONE = new Waivers(Map.of(), Map.of());

  /**
   * A proposal.
   *
   * @param expiresOn the last day on which it can be confirmed, and of the waiver
   */
  public record Proposal(ActorId by, LocalDate expiresOn) {}

  public Waivers {
    proposed = Map.copyOf(proposed);
    until = Map.copyOf(until);
  }

  /** What was proposed for a step and waits to be confirmed. */
  public Optional<Proposal> proposal(WaivableStep step) {
    return Optional.ofNullable(proposed.get(step));
  }

  /** The last day of the waiver of a step, when that day has passed. */
  public Optional<LocalDate> expired(WaivableStep step, LocalDate today) {
    return Optional.ofNullable(until.get(step)).filter(today::isAfter);
  }

  Waivers after(OffboardingEvent event) {
    return switch (event) {
      case StepWaiverProposed e -> {
        Map<WaivableStep, Proposal> more = copy(proposed);
        more.put(e.step(), new Proposal(e.proposedBy(), e.expiresOn()));
        yield new Waivers(more, until);
      }
      case UnionNoticeWaived _ -> confirmed(WaivableStep.UNION_NOTICE);
      case NegotiationWaived _ -> confirmed(WaivableStep.NEGOTIATION);
      case ConfirmationWaived _ -> confirmed(WaivableStep.CONFIRMATION);
      case AgreementWaived _ -> confirmed(WaivableStep.AGREEMENT);
      // Another version is another thing to confirm, another ground another reason to be heard.
      case SettlementComputed _ -> without(WaivableStep.CONFIRMATION);
      case GroundChanged _ -> without(WaivableStep.UNION_NOTICE);
      // Done after the waiver had run out.
      case UnionNotified _ -> over(WaivableStep.UNION_NOTICE);
      case PreparationReportAttached _, HazardChecked _, TalksStarted _ ->
          over(WaivableStep.NEGOTIATION);
      case AgreementDrafted _ -> over(WaivableStep.AGREEMENT);
      default -> this;
    };
  }

  private Waivers confirmed(WaivableStep step) {
    Waivers settled = without(step);
    Proposal proposal = proposed.get(step);
    if (proposal == null) {
      return settled;
    }
    Map<WaivableStep, LocalDate> more = copy(settled.until);
    more.put(step, proposal.expiresOn());
    return new Waivers(settled.proposed, more);
  }

  private Waivers over(WaivableStep step) {
    Map<WaivableStep, LocalDate> less = copy(until);
    less.remove(step);
    return new Waivers(proposed, less);
  }

  private Waivers without(WaivableStep step) {
    Map<WaivableStep, Proposal> fewer = copy(proposed);
    fewer.remove(step);
    return new Waivers(fewer, over(step).until);
  }

  private static <T> Map<WaivableStep, T> copy(Map<WaivableStep, T> map) {
    Map<WaivableStep, T> copy = new EnumMap<>(WaivableStep.class);
    copy.putAll(map);
    return copy;
  }
}
