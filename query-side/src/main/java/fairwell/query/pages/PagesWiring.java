package fairwell.query.pages;

import fairwell.query.personal.PersonalTexts;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Puts the pages together. */
@Configuration(proxyBeanMethods = false)
class PagesWiring {

  /** The texts; a host in another language does not change what the pages speak. */
  @Bean
  MessageSource messageSource() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages", "fairwell/query/law", "fairwell/lines");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  /** Under this name WebFlux takes it in place of its own. */
  @Bean
  Language localeContextResolver() {
    return new Language();
  }

  @Bean
  LiveStream liveStream() {
    return new LiveStream();
  }

  @Bean
  CaseNames caseNames(PersonalTexts texts) {
    return new CaseNames(texts);
  }
}
