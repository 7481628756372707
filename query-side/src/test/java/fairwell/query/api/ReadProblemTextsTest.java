package fairwell.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadProblemTextsTest {

  @ParameterizedTest
  @EnumSource(ReadProblem.Code.class)
  void everyCodeHasATextInBothLanguages(ReadProblem.Code code) {
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      ResourceBundle bundle = ResourceBundle.getBundle("fairwell/query/problems", locale);
      assertThat(bundle.getLocale().getLanguage()).isEqualTo(locale.getLanguage());
      assertThat(bundle.getString(code.text())).isNotBlank();
    }
  }
}
