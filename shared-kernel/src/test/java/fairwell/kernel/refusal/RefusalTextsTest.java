package fairwell.kernel.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTextsTest {

  static Stream<Class<?>> refusals() {
    return Arrays.stream(Refusal.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalSaysAWholeSentenceInBothLanguages(Class<?> type) throws Exception {
    Refusal refusal = sample(type);
    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      RefusalTexts texts = RefusalTexts.in(locale);
      assertThat(texts.has(refusal.code())).as("%s in %s", refusal.code(), locale).isTrue();
      // An unknown {field} would come out as the word null.
      assertThat(texts.of(refusal)).doesNotContain("{", "null").matches("(?s).*[.。]");
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void theCodeAndTheDataNameTheRefusal(Class<?> type) throws Exception {
    Refusal refusal = sample(type);
    assertThat(refusal.code()).matches("[a-z]+(-[a-z]+)*");
    assertThat(RefusalData.asText(refusal))
        .hasSameSizeAs(type.getRecordComponents())
        .doesNotContainValue("null");
  }

  private static Refusal sample(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(RefusalTextsTest::value).toArray();
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    return (Refusal) constructor.newInstance(values);
  }

  private static Object value(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> "x1";
      case "int" -> 7;
      case "long" -> 7L;
      case "List" -> List.of("a", "b");
      default -> throw new IllegalArgumentException("no sample of " + type);
    };
  }
}
