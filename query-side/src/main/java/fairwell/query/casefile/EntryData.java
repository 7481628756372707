package fairwell.query.casefile;

import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AccessEvent;
import fairwell.kernel.event.offboarding.AccessRestored;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseRejected;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceEvent;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.HandoverAccepted;
import fairwell.kernel.event.offboarding.HandoverConfirmed;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.event.offboarding.HandoverEvent;
import fairwell.kernel.event.offboarding.HandoverRecipientNamed;
import fairwell.kernel.event.offboarding.KnowledgeTopicPlanned;
import fairwell.kernel.event.offboarding.KnowledgeTransferred;
import fairwell.kernel.event.offboarding.NegotiationEvent;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.store.SealedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the timeline needs from its event.
 *
 * @param values plain values by field
 * @param texts personal texts by field, sealed
 */
record EntryData(Map<String, String> values, Map<String, PersonalText.Sealed> texts) {

  /** Begins without anything. */
  static EntryData none() {
    return new EntryData(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  static EntryData of(OffboardingEvent event) {
    return switch (event) {
      case CaseFrameEvent frame -> FrameEntries.of(frame);
      case ApprovalEvent approval -> of(approval);
      case NegotiationEvent negotiation -> NegotiationEntries.of(negotiation);
      case ClearanceEvent clearance -> of(clearance);
      case SettlementEvent settlement -> MoneyEntries.of(settlement);
      case AgreementEvent agreement -> MoneyEntries.of(agreement);
    };
  }

  EntryData with(String field, @Nullable Object value) {
    if (value != null) {
      values.put(
          field,
          value instanceof Collection<?> many
              ? many.stream().map(String::valueOf).collect(Collectors.joining(","))
              : value.toString());
    }
    return this;
  }

  EntryData text(String field, PersonalText text) {
    texts.put(field, SealedText.of(text));
    return this;
  }

  /** Several texts of one field: {@code field_0}, {@code field_1} and so on. */
  EntryData texts(String field, List<PersonalText> several) {
    for (int i = 0; i < several.size(); i++) {
      text(field + "_" + i, several.get(i));
    }
    return this;
  }

  private static EntryData of(ApprovalEvent event) {
    return switch (event) {
      case ApprovalRequested requested ->
          none()
              .with("round", requested.round())
              .with("requiredApprovers", requested.requiredApprovers())
              .with("requestedBy", requested.requestedBy());
      case ApprovalGiven given ->
          none()
              .with("round", given.round())
              .with("role", given.role())
              .with("approver", given.approver());
      case CaseApproved approved -> none().with("round", approved.round());
      case CaseRejected rejected ->
          none()
              .with("round", rejected.round())
              .with("role", rejected.role())
              .with("approver", rejected.approver())
              .text("reason", rejected.reason());
    };
  }

  private static EntryData of(ClearanceEvent event) {
    return switch (event) {
      case ClearanceItemRaised raised ->
          none()
              .with("itemId", raised.itemId())
              .with("type", raised.type())
              .with("owner", raised.owner())
              .with("subject", raised.subject())
              .with("due", raised.due());
      case ClearanceItemResolved resolved ->
          none()
              .with("itemId", resolved.itemId())
              .text("evidence", resolved.evidence())
              .with("resolvedBy", resolved.resolvedBy());
      case AssetCostClaimed claimed ->
          none()
              .with("itemId", claimed.itemId())
              .with("amount", claimed.amount())
              .with("basis", claimed.basis())
              .text("ground", claimed.ground())
              .with("most", claimed.limit() == null ? null : claimed.limit().most())
              .with("documentHash", claimed.documentHash())
              .with("claimedBy", claimed.claimedBy());
      case ClearanceWaiverRequested requested ->
          none()
              .with("itemId", requested.itemId())
              .text("reason", requested.reason())
              .with("expiresOn", requested.expiresOn())
              .with("requestedBy", requested.requestedBy());
      case ClearanceItemWaived waived ->
          none()
              .with("itemId", waived.itemId())
              .text("authority", waived.authority())
              .with("expiresOn", waived.expiresOn())
              .with("approvedBy", waived.approvedBy());
      case ClearanceCompleted completed -> none().with("completedOn", completed.completedOn());
      case AccessEvent access -> of(access);
      case HandoverEvent handover -> of(handover);
      case KnowledgeTopicPlanned planned ->
          none()
              .with("topicId", planned.topicId())
              .with("area", planned.area())
              .text("description", planned.description())
              .with("recipient", planned.recipient())
              .with("due", planned.due())
              .with("plannedBy", planned.plannedBy());
      case KnowledgeTransferred done ->
          none()
              .with("topicId", done.topicId())
              .with("doneOn", done.doneOn())
              .with("documentHash", done.documentHash())
              .with("recordedBy", done.recordedBy());
    };
  }

  private static EntryData of(HandoverEvent event) {
    EntryData entry = none().with("area", event.area());
    return switch (event) {
      case HandoverRecipientNamed named ->
          entry
              .with("recipient", named.recipient())
              .with("supersedes", named.supersedes())
              .with("namedBy", named.namedBy());
      case HandoverAccepted accepted -> entry.with("recipient", accepted.recipient());
      // Why is for fewer than the timeline: see the handover itself.
      case HandoverDeclined declined -> entry.with("recipient", declined.recipient());
      case HandoverConfirmed confirmed ->
          entry.with("recipient", confirmed.recipient()).text("evidence", confirmed.evidence());
    };
  }

  private static EntryData of(AccessEvent event) {
    EntryData entry = none().with("system", event.system());
    return switch (event) {
      case AccessCutOrdered ordered -> entry.with("orderedAt", ordered.orderedAt());
      case AccessCut cut ->
          entry.with("orderedAt", cut.orderedAt()).with("confirmedAt", cut.confirmedAt());
      case AccessCutEffective effective -> entry.with("readAt", effective.readAt());
      case AccessRestored restored ->
          entry.with("reason", restored.reason()).with("readAt", restored.readAt());
      case AccessChangeFailed failed ->
          entry
              .with("wanted", failed.wanted())
              .with("failure", failed.failure())
              .with("failedAt", failed.failedAt());
    };
  }
}
