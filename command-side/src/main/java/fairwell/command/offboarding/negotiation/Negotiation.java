package fairwell.command.offboarding.negotiation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fairwell.kernel.offboarding.NegotiationStatus;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the negotiation stands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Negotiation {

  /** Report and checklist are being made. */
  record Preparing(Preparation preparation) implements Negotiation {}

  /** Report and checklist are complete. */
  record Ready(Preparation preparation) implements Negotiation {}

  /** The parties talk. */
  record InTalks(Preparation preparation, Talks talks) implements Negotiation {}

  /** The talks ended without agreement; they may be taken up again. */
  record Impasse(Preparation preparation, Talks talks) implements Negotiation {}

  /**
   * The parties agreed on an offer, which pays that much above the law in all.
   *
   * @param nonCompete the months it has the person not compete; absent where it is no issue
   */
  record Agreed(String offerId, Money exGratia, @Nullable BigDecimal nonCompete)
      implements Negotiation {}

  /** The person stays. */
  record Retained() implements Negotiation {}

  /** There was nothing to negotiate; once that waiver has run out there may be. */
  record Waived(Preparation preparation) implements Negotiation {}

  /** A negotiation nobody has begun to prepare. */
  static Negotiation notBegun() {
    return new Preparing(Preparation.NOT_BEGUN);
  }

  /** The status as both sides name it. */
  default NegotiationStatus status() {
    return switch (this) {
      case Preparing _ -> NegotiationStatus.PREPARING;
      case Ready _ -> NegotiationStatus.READY;
      case InTalks _ -> NegotiationStatus.IN_TALKS;
      case Impasse _ -> NegotiationStatus.IMPASSE;
      case Agreed _ -> NegotiationStatus.AGREED;
      case Retained _ -> NegotiationStatus.RETAINED;
      case Waived _ -> NegotiationStatus.WAIVED;
    };
  }

  /** The preparation, as long as it matters. */
  default Optional<Preparation> prepared() {
    return switch (this) {
      case Preparing preparing -> Optional.of(preparing.preparation());
      case Ready ready -> Optional.of(ready.preparation());
      case InTalks talking -> Optional.of(talking.preparation());
      case Impasse impasse -> Optional.of(impasse.preparation());
      case Waived waived -> Optional.of(waived.preparation());
      case Agreed _, Retained _ -> Optional.empty();
    };
  }

  /** The talks, as long as an offer in them may still be answered. */
  default Optional<Talks> heldTalks() {
    return switch (this) {
      case InTalks talking -> Optional.of(talking.talks());
      case Impasse impasse -> Optional.of(impasse.talks());
      case Preparing _, Ready _, Agreed _, Retained _, Waived _ -> Optional.empty();
    };
  }

  /** What was agreed above the law; absent when nothing was agreed. */
  default Optional<Money> agreedExGratia() {
    return this instanceof Agreed agreed ? Optional.of(agreed.exGratia()) : Optional.empty();
  }

  /** The months of a non-compete that was agreed, 0 for a release; absent where it is no issue. */
  default Optional<BigDecimal> agreedNonCompete() {
    return this instanceof Agreed agreed
        ? Optional.ofNullable(agreed.nonCompete())
        : Optional.empty();
  }
}
