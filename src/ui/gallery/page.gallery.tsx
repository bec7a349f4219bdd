import { Mark } from '../mark.tsx'
import { Account } from '../page/account.tsx'
import { Document } from '../page/document.tsx'
import { Footer } from '../page/footer.tsx'
import { Ribbon } from '../page/ribbon.tsx'
import { SignInLink } from '../page/sign-in-link.tsx'
import type { GalleryEntry } from './entry.ts'
import { longName, longText, longTitle } from './long-names.ts'

const footer = (
  <Footer
    columns={[{ title: 'Tra cứu', links: [{ href: '/mo-hinh', label: 'Mô hình' }] }]}
    note="Không dùng cho tài liệu mật."
  />
)

/** Entries whose id is `document` are whole pages; the others stand inside one. */
export const pageEntries: GalleryEntry[] = [
  {
    id: 'mark',
    title: 'Mark',
    render: () => (
      <p class="govuk-body">
        <Mark size={16} ground="white" /> <Mark size={24} ground="white" />{' '}
        <Mark size={48} ground="white" label="Khéo" />
        <span class="kh-head">
          <Mark size={16} ground="red" /> <Mark size={48} ground="red" />
        </span>
      </p>
    ),
  },
  {
    id: 'account',
    title: 'Account',
    render: () => (
      <div class="kh-head">
        <Account
          name="Nguyễn Thị Ánh Tuyết"
          post={`Bí thư ${longName}`}
          links={[{ href: '/me', label: 'Hồ sơ của tôi' }]}
          signOut={{ action: '/out', label: 'Đăng xuất', hidden: { token: 'x' } }}
        />
      </div>
    ),
  },
  {
    id: 'sign-in-link',
    title: 'SignInLink',
    render: () => (
      <div class="kh-head">
        <SignInLink href="/dang-nhap" label="Đăng nhập" />
      </div>
    ),
  },
  { id: 'footer', title: 'Footer', render: () => footer },
  { id: 'ribbon', title: 'Ribbon', render: () => <Ribbon label="Bản thử">Bản thử. Dữ liệu hư cấu.</Ribbon> },
  {
    id: 'document',
    title: 'Document',
    render: () => (
      <Document
        lang="vi"
        title="Mô hình – Khéo"
        assets={{ css: '/assets/app.css', icon: '/assets/favicon.svg', js: '/assets/enhance.js' }}
        skipLabel="Đến nội dung chính"
        header={{ serviceName: 'Khéo', homeHref: '/', tagline: 'Dân vận khéo' }}
        navigation={[
          { href: '/', label: 'Trang chủ', current: true },
          { href: '/tin', label: 'Tin' },
        ]}
        account={<SignInLink href="/dang-nhap" label="Đăng nhập" />}
        breadcrumbs={[{ href: '/', label: 'Trang chủ' }, { label: longTitle }]}
        banner={<Ribbon label="Bản thử">Bản thử</Ribbon>}
        footer={footer}
      >
        <h1 class="govuk-heading-l">{longTitle}</h1>
        <p class="govuk-body">{longText}</p>
      </Document>
    ),
  },
]
