package fairwell.command.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.signing.SigningSettings.Shown;
import fairwell.kernel.signature.ReliableSignature;
import fairwell.kernel.signature.ReliableSignature.Answer;
import fairwell.kernel.signature.ReliableSignature.Condition;
import fairwell.kernel.signature.ReliableSignature.Control;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A provider outside starts only where all that it needs is given. */
class SigningSettingsTest {

  private static final String PREFIX = "fairwell.signing.";
  private static final Map<String, String> ESIGN =
      Map.of(
          "provider", "esign",
          "experimental", "true",
          "esign.app-id", "7438000001",
          "esign.app-secret", "5c1d9b0e7f",
          "esign.transactor-name", "林某",
          "esign.transactor-account", "13900139000");
  private static final Map<String, String> FASC =
      Map.of(
          "provider", "fasc",
          "experimental", "true",
          "fasc.app-id", "80001234",
          "fasc.app-secret", "F0E1D2C3B4A5",
          "fasc.open-corp-id", "open-corp-1");

  @Test
  void allOfItStarts() {
    assertThatCode(() -> settings(ESIGN, "").requireUsable()).doesNotThrowAnyException();
    assertThatCode(() -> settings(FASC, "").requireUsable()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "esign.app-id",
        "esign.app-secret",
        "esign.transactor-name",
        "esign.transactor-account"
      })
  void whatIsMissingOfESignIsNamed(String setting) {
    assertThatThrownBy(() -> settings(ESIGN, setting).requireUsable())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(PREFIX + setting);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fasc.app-id", "fasc.app-secret", "fasc.open-corp-id"})
  void whatIsMissingOfFascIsNamed(String setting) {
    assertThatThrownBy(() -> settings(FASC, setting).requireUsable())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(PREFIX + setting);
  }

  @ParameterizedTest
  @ValueSource(strings = {"esign", "fasc"})
  void nobodyUsesItUnaware(String provider) {
    assertThatThrownBy(
            () -> settings(provider.equals("esign") ? ESIGN : FASC, "experimental").requireUsable())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fairwell.signing.experimental=true");
  }

  @Test
  void aSealThatIsPutOnByItselfNeedsNobodyAndIsUnderNobodysControl() {
    Map<String, String> sealed = new HashMap<>(ESIGN);
    sealed.put("esign.auto-sign", "true");
    assertThatCode(() -> settings(sealed, "esign.transactor-name").requireUsable())
        .doesNotThrowAnyException();
    sealed.put("evidence.control", "signer-alone");
    Shown shown = settings(sealed, "").evidence();
    assertThat(shown.aboutEmployer(true).control()).isEqualTo(Control.UNKNOWN);
    assertThat(shown.aboutEmployer(false).control()).isEqualTo(Control.SIGNER_ALONE);
    assertThat(shown.aboutLeaver().control()).isEqualTo(Control.SIGNER_ALONE);
  }

  @Test
  void withoutAWordNothingIsShown() {
    assertThat(ReliableSignature.of(settings(ESIGN, "").evidence().aboutLeaver()).answers())
        .containsEntry(Condition.BELONGS_TO_SIGNER, Answer.NOT_SHOWN)
        .containsEntry(Condition.CONTROLLED_BY_SIGNER, Answer.NOT_SHOWN);
  }

  private static SigningSettings settings(Map<String, String> given, String without) {
    Map<String, String> all = new HashMap<>();
    given.forEach((name, value) -> {
      if (!name.equals(without)) {
        all.put(PREFIX + name, value);
      }
    });
    return new Binder(new MapConfigurationPropertySource(all))
        .bindOrCreate("fairwell.signing", SigningSettings.class);
  }
}
