import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import type { StaffApplication } from '@/lib/api/contract-studio';
import { countryName } from '@/lib/countries';
import { ageOf } from '@/lib/of-age';
import { fullDay } from '@/lib/time';
import { Face } from '@/ui/Face';
import { Time } from '@/ui/Time';
import { useCategories } from '../api/list-categories';
import classes from './ApplicationDetail.module.css';

/** Everything that the applicant says, as it will stand on the page. */
export function ApplicationDetail({ application }: { application: StaffApplication }) {
  const { t } = useTranslation('staff');
  const names = new Map(useCategories().map(({ slug, name }) => [slug, name]));
  const { stageName, handle, bio, country, birthDate, links, submittedAt } = application;
  return (
    <article className={classes.detail} aria-label={stageName}>
      <div className={classes.head}>
        <Face name={stageName} size={64} />
        <div>
          <h2>{stageName}</h2>
          <p className={classes.small}>
            @{handle}
            {submittedAt && (
              <>
                {' · '}
                {t('applications.sent')} <Time at={submittedAt} />
              </>
            )}
          </p>
        </div>
      </div>
      <section className={classes.bio}>
        <h3>{t('applications.bio')}</h3>
        <p>{bio}</p>
      </section>
      <dl className={classes.facts}>
        <Fact name={t('applications.age')}>
          {t('applications.ageYears', { count: ageOf(birthDate), date: fullDay(`${birthDate}T12:00`) })}
        </Fact>
        <Fact name={t('applications.country')}>{countryName(country)}</Fact>
        <Fact name={t('applications.categories')}>
          {application.categories.map((slug) => names.get(slug) ?? slug).join(', ')}
        </Fact>
      </dl>
      <section>
        <h3>{t('applications.links')}</h3>
        {links && links.length > 0 ? (
          <ul className={classes.links}>
            {links.map((link) => (
              <li key={link}>
                <a href={link} target="_blank" rel="noopener noreferrer nofollow">
                  {link}
                  <IconExternalLink size={16} stroke={1.8} aria-label={t('applications.newWindow')} />
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <p className={classes.small}>{t('applications.noLinks')}</p>
        )}
      </section>
    </article>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
