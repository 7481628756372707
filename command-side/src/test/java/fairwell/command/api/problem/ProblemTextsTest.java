package fairwell.command.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ProblemTextsTest {

  static Stream<String> codes() {
    return Stream.concat(
        Stream.of(ProblemCode.values()).map(ProblemCode::code),
        Stream.of(FieldError.MISSING, FieldError.UNKNOWN, FieldError.WRONG));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasATextInBothLanguages(String code) {
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertThat(ProblemTexts.in(locale).has(code)).as("%s in %s", code, locale).isTrue();
    }
  }

  @Test
  void speaksTheFirstLanguageOfTheCallerItKnows() {
    assertThat(language("fr;q=1, en;q=0.8, zh;q=0.5")).isEqualTo("en");
    assertThat(language("zh-CN, en")).isEqualTo("zh");
    assertThat(language("fr")).isEqualTo("zh");
    assertThat(language("no language at all;;;q=x")).isEqualTo("zh");
  }

  private static String language(String accepted) {
    return ProblemTexts.localeOf(
            MockServerHttpRequest.get("/").header(HttpHeaders.ACCEPT_LANGUAGE, accepted).build())
        .getLanguage();
  }
}
