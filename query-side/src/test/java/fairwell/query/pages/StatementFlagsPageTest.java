package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.query.explanation.LineExplanation.Reason;
import fairwell.query.explanation.LineExplanation.StatementFlag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What a person has to look at in a whole settlement stands on its page with the facts behind. */
class StatementFlagsPageTest {

  private static String page(List<StatementFlag> flags) {
    ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setTemplateMode(TemplateMode.HTML);
    files.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(files);
    engine.setTemplateEngineMessageSource(new PagesWiring().messageSource());
    Context context = new Context(Locale.ENGLISH);
    context.setVariable(
        "shown",
        new ShownSettlement(
            1, "computed", "now", "today", null, "0", null, flags, List.of(), List.of()));
    return engine.process("parts", Set.of("version"), context);
  }

  @Test
  void theFlagAndTheIgnoredFactsAreShown() {
    assertThat(
            page(
                List.of(
                    new StatementFlag(
                        "FUTURE_FACTS_IGNORED",
                        "Facts after the legal end were left out",
                        List.of(
                            new Reason(
                                LocalDate.of(2026, 12, 31),
                                "WagesPaid",
                                "31 Dec 2026: wages paid",
                                null))))))
        .contains("Facts after the legal end were left out", "31 Dec 2026: wages paid");
    assertThat(page(List.of())).doesNotContain("fw-warn-ink");
  }
}
