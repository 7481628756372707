package fairwell.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.Action;
import fairwell.kernel.event.offboarding.Hazard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The command side says what may be done in codes; the pages have a name for each. */
class ActionNamesTest {

  @Test
  void everyActionAndEveryHazardHasANameInBothLanguages() {
    for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
      ResourceBundle texts =
          ResourceBundle.getBundle(
              "messages",
              language,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      assertThat(texts.keySet())
          .containsAll(
              Arrays.stream(Action.values()).map(one -> "word.action." + one.path()).toList())
          .containsAll(
              Arrays.stream(Hazard.values()).map(one -> "word.hazard." + one.code()).toList());
    }
  }
}
