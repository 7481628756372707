package fairwell.query.privacy;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.privacy.ErasureDeclined;
import fairwell.kernel.event.privacy.ErasureRequested;
import fairwell.kernel.event.privacy.LegalHoldPlaced;
import fairwell.kernel.event.privacy.LegalHoldReleased;
import fairwell.kernel.event.privacy.PersonErased;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.event.privacy.ProcessingRestricted;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.query.runner.Slice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose data are restricted or erased, looked up before a text is opened. */
public final class PersonStandingSlice implements Slice<PersonStanding> {

  public static final String NAME = "personStanding";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<PersonStanding> document() {
    return PersonStanding.class;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return event.event() instanceof PrivacyEvent about
        ? Optional.of(about.employeeId().value())
        : Optional.empty();
  }

  @Override
  public PersonStanding evolve(@Nullable PersonStanding before, Recorded recorded) {
    PrivacyEvent event = (PrivacyEvent) recorded.event();
    Standing standing =
        switch (event) {
          case ProcessingRestricted _ -> Standing.RESTRICTED;
          case PersonErased _ -> Standing.ERASED;
          case ErasureDeclined _ -> Standing.IN_USE;
          case LegalHoldPlaced _, LegalHoldReleased _, ErasureRequested _ ->
              before == null ? Standing.IN_USE : before.standing();
        };
    return new PersonStanding(event.employeeId().value(), recorded.position(), standing);
  }
}
