package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Role;
import fairwell.kernel.calendar.FeedLanguage;
import fairwell.query.calendar.CalendarFeedStanding;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** An address is made, shown once, renewed, replaced and revoked by forms without a script. */
class CalendarPageTest {

  private static final MessageSource MESSAGES = new PagesWiring().messageSource();
  private static final CalendarFeedStanding NONE =
      new CalendarFeedStanding("hr", false, null, null, List.of(), List.of(), false);
  private static final String ADDRESS = "https://fairwell.example/api/v1/calendars/abc.ics";

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void whoHasNoneMakesOne(String language) {
    String page = page(NONE, null, false, language);
    assertThat(page)
        .contains("action=\"/calendar/open\"", "name=\"key\"", "name=\"language\"")
        .contains(language.equals("en") ? "You have no address" : "没有有效的订阅地址")
        .doesNotContain(
            "??", "{0}", "/calendar/revoke", "/calendar/renew", "<script", "role=\"alert\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aNewAddressIsShownToBeCopied(String language) {
    String page = page(open(false), ADDRESS, false, language);
    assertThat(page)
        .contains("value=\"" + ADDRESS + "\"", "readonly", "2026-12-31", "sales")
        .contains("/calendar/open", "/calendar/renew", "/calendar/revoke")
        .doesNotContain("??", "{0}", "Says");
  }

  @Test
  void laterItIsNotShownAndChangedRightsAreSaid() {
    assertThat(page(open(true), null, false, "en"))
        .contains("Your roles or units have changed")
        .doesNotContain("c-address", "Copy it now");
  }

  @Test
  void whatDidNotWorkIsSaid() {
    assertThat(page(NONE, null, true, "en")).contains("role=\"alert\"", "That did not work");
  }

  private static CalendarFeedStanding open(boolean outdated) {
    return new CalendarFeedStanding(
        "hr",
        true,
        FeedLanguage.EN,
        LocalDate.of(2026, 12, 31),
        List.of(Role.HR),
        List.of("sales"),
        outdated);
  }

  private static String page(
      CalendarFeedStanding feed, @Nullable String address, boolean failed, String language) {
    ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setTemplateMode(TemplateMode.HTML);
    files.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(files);
    engine.setTemplateEngineMessageSource(MESSAGES);
    Locale locale = Locale.forLanguageTag(language);
    Context context = new Context(locale);
    context.setVariables(CalendarPage.model(feed, address, failed, new Wording(MESSAGES, locale)));
    return engine.process("calendar", Set.of("#page"), context);
  }
}
