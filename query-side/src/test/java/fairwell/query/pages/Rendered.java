package fairwell.query.pages;

import fairwell.query.wording.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Parts of pages, made of the program's own templates and texts, without its server. */
final class Rendered {

  private static final MessageSource MESSAGES = new PagesWiring().messageSource();
  private static final SpringTemplateEngine ENGINE = engine();

  private Rendered() {}

  /**
   * One part of a template.
   *
   * @param selector which part: the name of a fragment, or {@code #} and an id
   * @param name under which the template knows what is shown
   */
  static String part(
      String template,
      String selector,
      String language,
      String name,
      Function<Wording, ? extends @Nullable Object> shown) {
    Context context = new Context(Locale.forLanguageTag(language));
    context.setVariable(name, shown.apply(words(language)));
    return ENGINE.process(template, Set.of(selector), context);
  }

  /** A page without what is around every page. */
  static String page(
      String template, String language, Function<Wording, Map<String, Object>> model) {
    Context context = new Context(Locale.forLanguageTag(language));
    context.setVariables(model.apply(words(language)));
    return ENGINE.process(template, Set.of("#page"), context);
  }

  static Wording words(String language) {
    return new Wording(MESSAGES, Locale.forLanguageTag(language));
  }

  private static SpringTemplateEngine engine() {
    ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setTemplateMode(TemplateMode.HTML);
    files.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(files);
    engine.setTemplateEngineMessageSource(MESSAGES);
    engine.setLinkBuilder(new PlainLinks());
    return engine;
  }

  /** Links within a site: no request says where the application lies. */
  private static final class PlainLinks extends StandardLinkBuilder {

    @Override
    protected String computeContextPath(
        IExpressionContext context, String base, Map<String, Object> parameters) {
      return "";
    }
  }
}
