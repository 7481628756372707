package fairwell.standalone.issuer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** The one page of the local issuer: a form that works without JavaScript and on a phone. */
final class SignInPage {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="{language}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title} · Fairwell</title>
        <link rel="icon" type="image/svg+xml" href="/assets/fairwell.svg">
        <link rel="stylesheet" href="/webjars/bootstrap/css/bootstrap.min.css">
        <link rel="stylesheet" href="/assets/fairwell.css">
      </head>
      <body>
        <header class="fw-bar">
          <div class="fw-bar-inner">
            <span class="fw-brand"><img src="/assets/fairwell.svg" alt=""><span>{product}</span></span>
            <a class="ms-auto" href="/login?lang={other}&amp;next={nextInAddress}" lang="{other}" hreflang="{other}">{otherName}</a>
          </div>
        </header>
        <main class="fw-page">
          <div class="fw-middle">
            <div class="fw-card">
              <h1>{title}</h1>
              <p class="fw-soft mt-2 mb-0">{motto}</p>
              {complaint}
              <form method="post" action="/login">
                <input type="hidden" name="next" value="{next}">
                <label for="user">{user}</label>
                <input class="form-control" id="user" name="user" value="{name}" autocomplete="username"
                  autocapitalize="none" spellcheck="false" maxlength="64" required>
                <label for="password">{password}</label>
                <input class="form-control" id="password" name="password" type="password"
                  autocomplete="current-password" required>
                <button class="fw-button" type="submit">{title}</button>
              </form>
            </div>
            <p class="fw-soft fw-small px-2">{hint}</p>
          </div>
        </main>
      </body>
      </html>
      """;

  private SignInPage() {}

  /**
   * The page as HTML.
   *
   * @param next where to go afterwards
   * @param name the user of the last try, or nothing
   * @param complaint what was wrong with it, or nothing
   */
  static String html(Locale locale, String next, String name, String complaint) {
    boolean english = isEnglish(locale);
    String filled =
        english
            ? PAGE.replace("{language}", "en")
                .replace("{other}", "zh-CN")
                .replace("{otherName}", "中文")
                .replace("{product}", "Fairwell")
                .replace("{title}", "Sign in")
                .replace("{motto}", "Part on good terms, with proof.")
                .replace("{user}", "User")
                .replace("{password}", "Password")
                .replace(
                    "{hint}",
                    "Demo accounts are hr, negotiator, approver, finance, legal, manager, it,"
                        + " employee and more. The first start showed their password on the"
                        + " console.")
            : PAGE.replace("{language}", "zh-CN")
                .replace("{other}", "en")
                .replace("{otherName}", "English")
                .replace("{product}", "Fairwell 离职管理")
                .replace("{title}", "登录")
                .replace("{motto}", "好聚好散，有据可查。")
                .replace("{user}", "用户名")
                .replace("{password}", "密码")
                .replace(
                    "{hint}",
                    "演示账号有 hr、negotiator、approver、finance、legal、manager、it、employee 等，"
                        + "密码在首次启动时显示在控制台。");
    // What comes from outside goes in last, so that nothing in it is taken for a placeholder.
    return filled
        .replace("{nextInAddress}", URLEncoder.encode(next, StandardCharsets.UTF_8))
        .replace(
            "{complaint}",
            complaint.isEmpty()
                ? ""
                : "<p role=\"alert\" class=\"fw-alert\">"
                    + HtmlUtils.htmlEscape(complaint)
                    + "</p>")
        .replace("{next}", HtmlUtils.htmlEscape(next))
        .replace("{name}", HtmlUtils.htmlEscape(name));
  }

  static String wrongPassword(Locale locale) {
    return isEnglish(locale) ? "The user or the password is wrong." : "用户名或密码不正确。";
  }

  static String tooManyTries(Locale locale) {
    return isEnglish(locale) ? "Too many tries. Wait a minute." : "尝试次数过多，请一分钟后再试。";
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals("en");
  }
}
