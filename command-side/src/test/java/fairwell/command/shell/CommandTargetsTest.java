package fairwell.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.Action;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A command that does not say which case it is for would be taken to one that does not exist. */
class CommandTargetsTest {

  @ParameterizedTest
  @EnumSource(Action.class)
  void everyCommandNamesItsCase(Action action) {
    assertThat(action.command().getRecordComponents())
        .filteredOn(part -> part.getType().equals(CaseId.class))
        .singleElement()
        .extracting(part -> part.getAccessor().isAnnotationPresent(TargetAggregateIdentifier.class))
        .isEqualTo(true);
  }
}
