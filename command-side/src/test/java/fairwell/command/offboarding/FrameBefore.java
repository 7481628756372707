package fairwell.command.offboarding;

import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseFrameEvent;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRejected;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Terms;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the events say of the frame and the approval. */
final class FrameBefore {

  @Nullable CaseKind kind;
  @Nullable Ground ground;
  @Nullable Ground submitted;
  @Nullable Ground approved;
  @Nullable Ground unionHeardOn;
  @Nullable LocalDate notice;
  @Nullable CaseDatesSet dates;
  boolean certified;
  boolean over;
  boolean closed;
  boolean rescinded;

  FrameBefore() {}

  FrameBefore(FrameBefore other) {
    kind = other.kind;
    ground = other.ground;
    submitted = other.submitted;
    approved = other.approved;
    unionHeardOn = other.unionHeardOn;
    notice = other.notice;
    dates = other.dates;
    certified = other.certified;
    over = other.over;
    closed = other.closed;
    rescinded = other.rescinded;
  }

  /** What amounts depend on; absent as long as there are no dates. */
  Optional<Terms> terms(@Nullable Money more) {
    return ground == null || dates == null
        ? Optional.empty()
        : Optional.of(
            Terms.ofCase(
                ground,
                dates.legalEnd(),
                dates.lastWorkingDay(),
                dates.paidThrough(),
                Objects.requireNonNullElse(more, Money.cny("0.00")),
                notice));
  }

  void add(CaseFrameEvent event) {
    switch (event) {
      case CaseOpened e -> {
        kind = e.kind();
        ground = e.ground();
      }
      case GroundChanged e -> ground = e.to();
      case CaseDatesSet e -> dates = e;
      case UnionNotified _, UnionNoticeWaived _ -> unionHeardOn = ground;
      case NoticeGiven e -> notice = e.noticeOn();
      case CertificateIssued _ -> certified = true;
      case CaseClosed _ -> {
        over = true;
        closed = true;
      }
      case CaseRescinded _ -> {
        over = true;
        closed = false;
        rescinded = true;
      }
      default -> {}
    }
  }

  void add(ApprovalEvent event) {
    switch (event) {
      case ApprovalRequested _ -> {
        submitted = ground;
        approved = null;
      }
      case ApprovalGiven _ -> {}
      case CaseApproved _ -> {
        approved = submitted;
        submitted = null;
      }
      case CaseRejected _ -> submitted = null;
    }
  }
}
