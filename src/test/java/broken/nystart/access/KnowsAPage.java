package broken.nystart.access;

import broken.nystart.web.Page;

public class KnowsAPage {
    Page page = new Page();
}
